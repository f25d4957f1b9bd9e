package org.bidui.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckCase;
import org.bidui.check.language.CheckReader;
import org.bidui.check.language.ParameterReader;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue that is delivered: {@code jobs/} on the rolls of {@code config/}. */
class CatalogueTest {
    private static final Path JOBS = Path.of("jobs");
    private static final Path CONFIG = Path.of("config");

    private static Catalogue catalogue;

    @BeforeAll
    static void read() {
        DefinitionReader reader = new DefinitionReader(Path.of(""));
        Mistakes mistakes = new Mistakes();
        Rolls rolls = new RollReader(reader, CONFIG).read(mistakes).orElseThrow(() -> wrong(mistakes));
        catalogue = new CheckReader(
                        reader,
                        CONFIG.resolve("schemas"),
                        JOBS,
                        rolls,
                        new ParameterReader(reader, CONFIG, "").read(mistakes).orElseThrow())
                .read(mistakes)
                .orElseThrow(() -> wrong(mistakes));
    }

    private static AssertionError wrong(Mistakes mistakes) {
        return new AssertionError(mistakes.list().toString());
    }

    @Test
    void idsArePermanent() {
        assertThat(catalogue.jobs())
                .extracting(Job::id)
                .containsExactly("allowance", "disability", "education", "housing", "medical", "social-security");
        assertThat(catalogue.jobs()).extracting(Job::code).containsExactly("DB", "CJ", "JY", "ZF", "YL", "SB");
        assertThat(ids("allowance"))
                .containsExactly(
                        "household-without-allowance",
                        "no-labour-household-without-allowance",
                        "member-without-allowance",
                        "recipient-not-registered",
                        "recipient-partly-registered",
                        "extreme-poverty-not-registered",
                        "extreme-poverty-candidate",
                        "registry-says-allowance",
                        "registry-says-extreme-poverty",
                        "registry-omits-allowance",
                        "on-both-rolls",
                        "duplicate-recipient",
                        "duplicate-extreme-poverty",
                        "allowance-paid-after-death",
                        "extreme-poverty-paid-after-death",
                        "insured-count-mismatch");
        assertThat(ids("education"))
                .containsExactly(
                        "school-age-not-enrolled",
                        "student-without-aid",
                        "vocational-without-rain-dew",
                        "rain-dew-not-vocational",
                        "aid-recipient-not-registered",
                        "school-status-mismatch");
        assertThat(ids("medical"))
                .containsExactly(
                        "uninsured",
                        "insured-twice",
                        "premium-not-subsidised",
                        "missing-critical-layer",
                        "missing-supplementary-layer",
                        "identity-not-registered",
                        "self-pay-over-cap",
                        "heavy-medical-burden",
                        "relief-not-paid",
                        "without-family-doctor");
        assertThat(ids("social-security"))
                .containsExactly(
                        "not-in-pension",
                        "pension-not-paid",
                        "pension-paid-after-death",
                        "elderly-without-benefit",
                        "elderly-benefit-underage",
                        "elderly-benefit-after-death",
                        "family-planning-after-death",
                        "pensioner-not-in-pension-roll");
        assertThat(ids("disability"))
                .containsExactly(
                        "severe-without-care-benefit",
                        "disabled-without-living-benefit",
                        "benefit-without-certificate",
                        "disability-benefit-after-death",
                        "registry-disability-without-certificate",
                        "registry-omits-disability",
                        "severe-disability-with-labour",
                        "care-centre-candidate");
        assertThat(ids("housing"))
                .containsExactly(
                        "dangerous-house-unrepaired",
                        "registry-says-dangerous",
                        "registry-omits-dangerous",
                        "unsafe-water",
                        "relocated-not-moved-in");
    }

    @Test
    void everyFileIsACheckOfItsJob() throws IOException {
        try (Stream<Path> files = Files.walk(JOBS)) {
            List<String> written = files.filter(file -> file.toString().endsWith(".yml"))
                    .map(JOBS::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith("/job.yml"))
                    .toList();
            List<String> read = catalogue.jobs().stream()
                    .flatMap(job -> job.checks().stream().map(check -> job.id() + "/" + check.id() + ".yml"))
                    .toList();
            assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void titlesNameSheets() {
        assertThat(checks()).allSatisfy(check -> assertThat(check.title()).hasSizeLessThanOrEqualTo(31));
        assertThat(checks())
                .extracting(check -> check.title().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidIsAPhraseWithoutFullStop() {
        assertThat(checks())
                .allSatisfy(check -> assertThat(List.of(check.title(), check.basis(), check.advice()))
                        .allMatch(text -> text.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                        .noneMatch(text -> text.endsWith("。")));
    }

    @Test
    void fieldsToShowAreColumns() {
        assertThat(checks())
                .allSatisfy(check -> assertThat(check.show())
                        .isNotEmpty()
                        .allMatch(field -> check.about().find(field).isPresent()));
    }

    @Test
    void everyCheckHasAHitAndACleanCase() {
        assertThat(checks())
                .allSatisfy(check -> assertThat(catalogue.listCases(check))
                        .extracting(CheckCase::findings)
                        .anyMatch(outcome -> !outcome.subjects().isEmpty())
                        .anyMatch(outcome -> outcome.subjects().isEmpty()));
    }

    @Test
    void allCasesComeOut() {
        CaseRunner runner = new CaseRunner(catalogue);
        assertThat(catalogue.jobs()).allSatisfy(job -> {
            JobOutcome outcome = runner.run(job);
            assertThat(outcome.failures()).isEmpty();
            assertThat(outcome.checks()).isEqualTo(job.checks().size());
            assertThat(outcome.cases()).isGreaterThanOrEqualTo(2 * outcome.checks());
        });
    }

    @Test
    void everyPartOfACheckIsShownByACase() {
        CaseRunner runner = new CaseRunner(catalogue);
        List<String> unseen = checks().stream()
                .flatMap(check -> Mutants.of(check).entrySet().stream()
                        .filter(mutant -> catalogue.listCases(check).stream()
                                .allMatch(checkCase ->
                                        runner.run(mutant.getValue(), checkCase).isEmpty()))
                        .map(mutant -> check.id() + ": " + mutant.getKey()))
                .toList();
        assertThat(unseen)
                .as("changes of checks that no case would notice: add a case that does")
                .isEmpty();
    }

    @Test
    void editorsFindTheSchema() throws IOException {
        try (Stream<Path> files = Files.walk(JOBS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yml"))).allSatisfy(file -> {
                String schema = file.endsWith("job.yml") ? "job" : "check";
                assertThat(Files.readAllLines(file).get(0))
                        .isEqualTo("# yaml-language-server: $schema=../../config/schemas/" + schema + ".schema.json");
                assertThat(file.resolveSibling("../../config/schemas/" + schema + ".schema.json"))
                        .exists();
            });
        }
    }

    private static List<String> ids(String job) {
        return catalogue.findJob(job).orElseThrow().checks().stream()
                .map(Check::id)
                .toList();
    }

    private static List<Check> checks() {
        return catalogue.jobs().stream().flatMap(job -> job.checks().stream()).toList();
    }
}
