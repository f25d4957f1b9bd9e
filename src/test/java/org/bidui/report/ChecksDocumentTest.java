package org.bidui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.check.Check;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckReader;
import org.bidui.check.language.ParameterReader;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is committed of the catalogue is what the jobs say. */
class ChecksDocumentTest {
    private static final Path DOCUMENT = Path.of("jobs/CHECKS.md");
    private static final Path RETIRED = Path.of("jobs/retired.txt");
    private static final Path CONFIG = Path.of("config");
    private static Catalogue catalogue;

    @BeforeAll
    static void readCatalogue() {
        DefinitionReader reader = new DefinitionReader(Path.of(""));
        Mistakes mistakes = new Mistakes();
        catalogue = new CheckReader(
                        reader,
                        CONFIG.resolve("schemas"),
                        Path.of("jobs"),
                        new RollReader(reader, CONFIG).read(mistakes).orElseThrow(),
                        new ParameterReader(reader, CONFIG, "").read(mistakes).orElseThrow())
                .read(mistakes)
                .orElseThrow(() -> new IllegalStateException(mistakes.list().toString()));
    }

    @Test
    void theDocumentTellsEveryCheckAsItIs() throws IOException {
        String composed = new ChecksDocument(catalogue, YearMonth.of(2020, 3)).compose();
        if ("update".equals(System.getProperty("bidui.goldens"))) {
            Files.writeString(DOCUMENT, composed);
        }
        assertThat(DOCUMENT).as("made anew with -Dbidui.goldens=update").hasContent(composed);
    }

    @Test
    void retiredIdsAreNeverUsedAgain() throws IOException {
        List<String> retired = Files.readAllLines(RETIRED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(catalogue.jobs().stream()
                        .flatMap(job -> job.checks().stream())
                        .map(Check::id))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(retired.isEmpty() ? List.of("") : retired);
        assertThat(retired)
                .allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                .doesNotHaveDuplicates();
    }
}
