package org.bidui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a small fixed county, cell by cell. Run with {@code -Dbidui.goldens=update} to accept what is written now. */
class WorkbookWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/bidui/report/allowance.txt");

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    @Test
    void writesWhatTheGoldenHas() throws IOException {
        WrittenWorkbook written = new WorkbookWriter(temporary).write(FixedCounty.report(40), folder);

        assertThat(written.file()).isEqualTo("低保兜底衔接比对-2020年03月.xlsx");
        String dump = WorkbookDump.of(folder.resolve(written.file()));
        if ("update".equals(System.getProperty("bidui.goldens"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, dump);
        }
        if (!Files.exists(GOLDEN)) {
            fail("no golden " + GOLDEN + ": look at the workbook, then run with -Dbidui.goldens=update");
        }
        assertThat(dump).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        new WorkbookWriter(temporary).write(FixedCounty.report(40), folder);

        try (var files = Files.walk(temporary)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
