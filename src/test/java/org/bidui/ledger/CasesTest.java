package org.bidui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.check.CheckResult;
import org.bidui.check.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases are numbered once and for ever. */
class CasesTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2020, 2);
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    @TempDir
    Path folder;

    private final SmallCounty county = new SmallCounty();

    @Test
    void numbersFollowTheOrderOfJobsChecksAndFindings() {
        assertThat(publish(
                        MARCH,
                        List.of(county.allowance, county.medical),
                        county.result(county.medical.checks().get(0), "H9"),
                        county.result(county.second, "H3"),
                        county.result(county.first, "H2", "H1")))
                .containsExactly(
                        "202003-YB-00001 NEW", "202003-DB-00003 NEW", "202003-DB-00001 NEW", "202003-DB-00002 NEW");
    }

    @Test
    void rerunGivesTheSameNumbersAndGoesOnCounting() {
        publish(MARCH, county.result(county.first, "H1", "H2"));

        assertThat(publish(MARCH, county.result(county.first, "H0", "H2", "H1")))
                .containsExactly("202003-DB-00003 NEW", "202003-DB-00002 NEW", "202003-DB-00001 NEW");
    }

    @Test
    void findingThatGoesAndComesBackKeepsItsNumber() {
        publish(MARCH, county.result(county.first, "H1", "H2"));
        publish(MARCH, county.result(county.first, "H2", "H3"));

        assertThat(publish(MARCH, county.result(county.first, "H1"))).containsExactly("202003-DB-00001 NEW");
    }

    @Test
    void nextPeriodContinuesOldCasesAndStartsItsOwnSequence() {
        publish(FEBRUARY, county.result(county.first, "H1", "H2"));

        assertThat(publish(MARCH, county.result(county.first, "H2", "H3")))
                .containsExactly("202002-DB-00002 CONTINUING", "202003-DB-00001 NEW");
    }

    @Test
    void sameHouseholdIsAnotherCaseInAnotherCheck() {
        assertThat(publish(MARCH, county.result(county.first, "H1"), county.result(county.second, "H1")))
                .containsExactly("202003-DB-00001 NEW", "202003-DB-00002 NEW");
    }

    @Test
    void rerunningOneJobLeavesTheCasesOfOthers() {
        CheckResult third = county.result(county.medical.checks().get(0), "H1");
        publish(MARCH, List.of(county.allowance, county.medical), county.result(county.first, "H1"), third);
        publish(MARCH, List.of(county.allowance), county.result(county.first, "H2"));

        assertThat(publish(
                        MARCH,
                        List.of(county.medical),
                        county.result(county.medical.checks().get(0), "H1")))
                .containsExactly("202003-YB-00001 NEW");
    }

    @Test
    void countsTellNewFromContinuing() {
        publish(FEBRUARY, county.result(county.first, "H1", "H2"));
        try (Ledger ledger = Ledger.open(folder.resolve("data"));
                Draft draft = ledger.begin(MARCH, List.of("allowance"), folder.resolve("reports"))) {
            CaseBook cases = draft.numberCases(
                    List.of(county.allowance), List.of(county.result(county.first, "H1", "H2", "H3")));

            assertThat(cases.counts(county.first)).isEqualTo(new CaseCounts(1, 2, 0, 0));
            assertThat(cases.counts(county.second)).isEqualTo(CaseCounts.NONE);
        }
    }

    @Test
    void nothingIsKeptOfARunThatIsNotPublished() {
        try (Ledger ledger = Ledger.open(folder.resolve("data"));
                Draft draft = ledger.begin(MARCH, List.of("allowance"), folder.resolve("reports"))) {
            draft.numberCases(List.of(county.allowance), List.of(county.result(county.first, "H1", "H2")));
        }

        assertThat(publish(MARCH, county.result(county.first, "H2"))).containsExactly("202003-DB-00001 NEW");
        assertThat(folder.resolve("reports")).isEmptyDirectory();
    }

    private List<String> publish(YearMonth period, CheckResult... results) {
        return publish(period, List.of(county.allowance), results);
    }

    /** The cases of the findings, in the order of the results given. */
    private List<String> publish(YearMonth period, List<Job> jobs, CheckResult... results) {
        try (Ledger ledger = Ledger.open(folder.resolve("data"));
                Draft draft = ledger.begin(period, jobs.stream().map(Job::id).toList(), folder.resolve("reports"))) {
            CaseBook cases = draft.numberCases(jobs, List.of(results));
            draft.publish(folder.resolve("reports"), List.of());
            return List.of(results).stream()
                    .flatMap(result -> result.findings().stream())
                    .map(cases::get)
                    .map(ref -> ref.number() + " " + ref.state())
                    .toList();
        }
    }
}
