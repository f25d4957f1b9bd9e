package org.bidui.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bidui.check.Job;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of the language, from YAML to what comes out: checks that are written with their cases for this test alone. */
class LanguageCasesTest {
    private static final Path JOBS = Path.of("src/test/resources/org/bidui/check/language/right/jobs");

    @TempDir
    Path home;

    @Test
    void everyCaseComesOut() {
        Installation installation = new Installation(home).with(JOBS);
        Catalogue catalogue = installation
                .read()
                .orElseThrow(
                        () -> new IllegalStateException(installation.lines().toString()));
        Job job = catalogue.jobs().get(0);
        JobOutcome outcome = new CaseRunner(catalogue).run(job);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.checks()).isEqualTo(7);
    }
}
