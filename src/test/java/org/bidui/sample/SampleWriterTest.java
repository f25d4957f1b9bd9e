package org.bidui.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.person.IdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWriterTest {
    private static final YearMonth PERIOD = YearMonth.of(2020, 3);

    @Test
    void aFolderWithContentIsRefusedAndLeftAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> SampleWriter.write(options(folder), (file, rows) -> {}))
                .isInstanceOf(FolderNotEmptyException.class)
                .hasMessageContaining("不是空目录");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void aFileIsNoFolder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> SampleWriter.write(options(file), (written, rows) -> {}))
                .isInstanceOf(FolderNotEmptyException.class)
                .hasMessageContaining("不是目录");
    }

    @Test
    void numbersOutOfRangeAreRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleOptions(5, 1, PERIOD, folder, 10))
                .withMessageContaining("人数");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleOptions(200, 1, PERIOD, folder, 0))
                .withMessageContaining("倍数");
    }

    @Test
    void theInsuredAreTheWholeCountyEachWithANumberOfTheirOwn(@TempDir Path folder) throws IOException {
        Map<String, Long> rows = new HashMap<>();
        SampleWriter.write(options(folder), (file, count) -> rows.put(String.valueOf(file.getFileName()), count));
        assertThat(rows).containsEntry("城乡居民医保参保名单.csv", 2_000L);
        List<String> lines = Files.readAllLines(
                folder.resolve("2020-03").resolve("城乡居民医保参保名单.csv"), Charset.forName("GB18030"));
        assertThat(lines).hasSize(2_001);
        Set<String> keys = lines.stream()
                .skip(1)
                .map(line -> IdNumber.read(line.split(",", -1)[2].replace("\"\"", "\"")))
                .filter(IdNumber::usable)
                .map(IdNumber::keyText)
                .collect(Collectors.toSet());
        // one changed insurance and has two rows; few numbers are unusable
        assertThat(keys).hasSizeBetween(1_990, 1_999);
    }

    private static SampleOptions options(Path folder) {
        return new SampleOptions(200, 4, PERIOD, folder, 10);
    }
}
