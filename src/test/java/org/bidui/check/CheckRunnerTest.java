package org.bidui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bidui.dossier.Sheets.P1;
import static org.bidui.dossier.Sheets.P2;
import static org.bidui.dossier.Sheets.P3;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bidui.check.Condition.OfField;
import org.bidui.check.Expectation.AbsentFrom;
import org.bidui.check.Expectation.Coverage;
import org.bidui.check.Expectation.Holds;
import org.bidui.check.Expectation.PresentIn;
import org.bidui.check.Expectation.Unique;
import org.bidui.dossier.Collecting;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Edition;
import org.bidui.dossier.Sheets;
import org.bidui.person.Division;
import org.bidui.person.IdNumber;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {
    private static final YearMonth PERIOD = YearMonth.of(2020, 2);
    private static final Roll REGISTRY = ConfiguredRolls.get().get("registry");
    private static final Roll ALLOWANCE = ConfiguredRolls.get().get("allowance");
    private static final Roll DEATHS = ConfiguredRolls.get().get("deaths");
    private static final Roll EXTREME_POVERTY = ConfiguredRolls.get().get("extreme_poverty");
    private static final String UNUSABLE = "12345";

    private final Sheets sheets = new Sheets();

    @Test
    void anyMemberInTheUnionSatisfies() {
        household("H1", P1, P2);
        sheets.row("allowance", "id_number", P2);
        assertThat(run(covered(Coverage.ANY)).total()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(run(covered(Coverage.ALL)).findings()).singleElement().satisfies(finding -> {
            assertThat(numbers(finding.concerned())).containsExactly(P1);
            assertThat(numbers(finding.evidence())).containsExactly(P2);
        });
    }

    @Test
    void eachMemberMayBeInAnotherRoll() {
        household("H1", P1, P2);
        sheets.row("allowance", "id_number", P2).row("extreme_poverty", "id_number", P1);
        assertThat(run(covered(Coverage.ALL)).total()).isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void allIfAnyLeavesAHouseholdWithNobodyPresentAlone() {
        household("H1", P1, P2);
        assertThat(run(covered(Coverage.ALL_IF_ANY)).total()).isEqualTo(new Tally(1, 0, 0, 0));
        sheets.row("allowance", "id_number", P2);
        assertThat(run(covered(Coverage.ALL_IF_ANY)).total()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void aHouseholdIsDecidedOnThoseWhoseNumbersCanBeUsed() {
        household("H1", UNUSABLE, P1);
        household("H2", UNUSABLE);
        CheckResult result = run(covered(Coverage.ANY));
        assertThat(result.total()).isEqualTo(new Tally(0, 1, 1, 0));
        assertThat(result.findings().get(0).partlyUnmatchable()).isTrue();
        assertThat(numbers(result.findings().get(0).concerned())).containsExactly(P1);
        assertThat(result.unmatchable().get(0).reason()).isEqualTo(Unmatchable.Reason.NO_KEY);
    }

    @Test
    void onePersonOnTwoRowsIsOneSubjectUnderTheFirst() {
        sheets.row("registry", "household_no", "H2", "village", "乙村", "id_number", P1)
                .row("registry", "household_no", "H1", "village", "甲村", "id_number", P1);
        CheckResult result = run(check(Unit.PERSON, REGISTRY, List.of(), in(ALLOWANCE)));
        assertThat(result.tallies()).containsOnlyKeys(new Division("", "乙村"));
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().rows()).hasSize(2));
    }

    @Test
    void absentFromShowsTheOffendingRows() {
        household("H1", P1, P2);
        sheets.row("deaths", "id_number", P2, "died_on", "2020-01")
                .row("deaths", "id_number", P1, "died_on", "2020-02-01");
        Source before = new Source(
                DEATHS,
                List.of(new OfField("died_on", new ValueTest.Dated(new Operand.PeriodBound(true, 0), null))),
                false);
        CheckResult result = run(check(Unit.HOUSEHOLD, REGISTRY, List.of(), new AbsentFrom(List.of(before))));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(numbers(finding.concerned())).containsExactly(P2);
            assertThat(finding.evidence())
                    .singleElement()
                    .satisfies(row -> assertThat(row.text("died_on")).isEqualTo("2020-01"));
        });
    }

    @Test
    void aDateKnownToTheMonthCountsAsItsLastDay() {
        sheets.row("registry", "id_number", P1).row("deaths", "id_number", P1, "died_on", "2020-02");
        Source before = new Source(
                DEATHS,
                List.of(new OfField("died_on", new ValueTest.Dated(new Operand.PeriodBound(false, 0), null))),
                false);
        assertThat(run(check(Unit.PERSON, REGISTRY, List.of(), new AbsentFrom(List.of(before))))
                        .total())
                .isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void aNumberTwiceIsOneFindingWithAllItsRows() {
        sheets.row("allowance", "allowance_no", "A1", "id_number", P1)
                .row("allowance", "allowance_no", "A2", "id_number", P2)
                .sheet("b.xlsx", 0)
                .row("allowance", "allowance_no", "A3", "id_number", P1)
                .row("allowance", "allowance_no", "A4", "id_number", UNUSABLE);
        CheckResult result = run(check(Unit.PERSON, ALLOWANCE, List.of(), new Unique(List.of("id_number"))));
        assertThat(result.total()).isEqualTo(new Tally(1, 1, 1, 0));
        assertThat(result.findings().get(0).evidence())
                .extracting(row -> row.text("allowance_no"))
                .containsExactly("A1", "A3");
    }

    @Test
    void rowsOfOneHouseholdDoNotConflict() {
        sheets.row("registry", "household_no", "H1", "id_number", P1, "phone", "1")
                .row("registry", "household_no", "H1", "id_number", P2, "phone", "1")
                .row("registry", "household_no", "H2", "id_number", P3, "phone", "2")
                .row("registry", "household_no", "H3", "phone", "2")
                .row("registry", "household_no", "H4")
                .row("registry", "household_no", "H5");
        CheckResult result = run(check(Unit.HOUSEHOLD, REGISTRY, List.of(), new Unique(List.of("phone"))));
        assertThat(result.findings())
                .extracting(finding -> finding.subject().household().number())
                .containsExactly("H2", "H3");
        assertThat(result.total()).isEqualTo(new Tally(3, 2, 0, 0));
    }

    @Test
    void anUnknownValueMakesHoldsUnmatchable() {
        sheets.row("registry", "household_no", "H1", "household_size", "1")
                .row("registry", "household_no", "H2")
                .row("registry", "household_no", "H3", "household_size", "2");
        CheckResult result = run(check(
                Unit.HOUSEHOLD,
                REGISTRY,
                List.of(),
                new Holds(List.of(new OfField(
                        "household_size", new ValueTest.EqualTo(new Operand.SubjectField(Fields.MEMBER_COUNT)))))));
        assertThat(result.total()).isEqualTo(new Tally(1, 1, 1, 0));
        assertThat(result.unmatchable().get(0).reason()).isEqualTo(Unmatchable.Reason.EMPTY_FIELD);
    }

    @Test
    void inConditionsUnknownDoesNotHoldButPlainNegationsDo() {
        sheets.row("registry", "id_number", P1).row("registry", "id_number", P2, "labour", "无劳动力");
        OfField is = new OfField("labour", new ValueTest.OneOf(Set.of("普通劳动力"), false));
        OfField isNot = new OfField("labour", new ValueTest.OneOf(Set.of("普通劳动力"), true));
        assertThat(subjects(is)).isZero();
        assertThat(subjects(isNot)).isEqualTo(2);
        assertThat(subjects(isNot, new OfField("labour", new ValueTest.Missing(false))))
                .isEqualTo(1);
    }

    @Test
    void onePersonMustMeetAllOfMembersAndAnyOneEachBareField() {
        sheets.row("registry", "household_no", "H1", "labour", "无劳动力", "health", "健康")
                .row("registry", "household_no", "H1", "labour", "普通劳动力", "health", "残疾");
        List<Condition> both = List.of(
                new OfField("labour", new ValueTest.OneOf(Set.of("普通劳动力"), false)),
                new OfField("health", new ValueTest.Contains("健康")));
        assertThat(run(check(
                                Unit.HOUSEHOLD,
                                REGISTRY,
                                both,
                                covered(Coverage.ANY).expect()))
                        .total()
                        .subjects())
                .isEqualTo(1);
        List<Condition> one = List.of(new Condition.Members(Condition.Quantity.ANY, both, false));
        assertThat(run(check(
                                Unit.HOUSEHOLD,
                                REGISTRY,
                                one,
                                covered(Coverage.ANY).expect()))
                        .total()
                        .subjects())
                .isZero();
    }

    @Test
    void findingsStandInPinyinOrderAndTalliesAddUp() {
        for (String township : List.of("张镇", "安乡", "李镇")) {
            sheets.row(
                            "registry",
                            "township",
                            township,
                            "village",
                            "村",
                            "id_number",
                            P1.substring(0, 16) + township.length())
                    .row(
                            "registry",
                            "household_no",
                            township + "2",
                            "township",
                            township,
                            "village",
                            "村",
                            "id_number",
                            Sheets.number(township.codePointAt(0) % 400 + 9))
                    .row(
                            "registry",
                            "household_no",
                            township + "1",
                            "township",
                            township,
                            "village",
                            "村",
                            "id_number",
                            Sheets.number(township.codePointAt(0) % 400 + 10));
        }
        CheckResult result = run(check(Unit.PERSON, REGISTRY, List.of(), in(ALLOWANCE)));
        assertThat(result.findings())
                .extracting(finding -> finding.subject().household().number())
                .containsExactly("安乡1", "安乡2", "李镇1", "李镇2", "张镇1", "张镇2");
        assertThat(result.total()).isEqualTo(new Tally(0, 6, 3, 0));
        assertThat(result.townships().values())
                .containsOnly(new Tally(0, 2, 1, 0))
                .hasSize(3);
    }

    @Test
    void aCheckWhoseRollCannotBeHadIsNotRun() {
        household("H1", P1);
        Check check = check(
                Unit.HOUSEHOLD, REGISTRY, List.of(), new AbsentFrom(List.of(new Source(DEATHS, List.of(), false))));
        CheckRunner runner = runner(List.of(REGISTRY));
        assertThat(runner.attempt(check)).isEqualTo(new CheckOutcome.NotRun(check, List.of(Edition.current(DEATHS))));
        assertThatThrownBy(() -> runner.run(check)).isInstanceOf(IllegalStateException.class);
        Check optional = check(
                Unit.HOUSEHOLD, REGISTRY, List.of(), new AbsentFrom(List.of(new Source(DEATHS, List.of(), true))));
        assertThat(runner.attempt(optional)).isInstanceOf(CheckOutcome.Ran.class);
    }

    @Test
    void coverageRatesCountDistinctHouseholdsAndPersons() {
        sheets.row("registry", "household_no", "H1", "id_number", P1)
                .row("registry", "household_no", "H1", "id_number", P2)
                .row("registry", "household_no", "H2", "id_number", P1)
                .row("registry", "household_no", "H3", "id_number", UNUSABLE)
                .row("extreme_poverty", "id_number", P1);
        CoverageRates rates = CoverageRates.of(dossiers(all()), REGISTRY, List.of(ALLOWANCE, EXTREME_POVERTY));
        Division nowhere = new Division("", "");
        assertThat(rates.households()).containsEntry(nowhere, new Rate(2, 3)).hasSize(1);
        assertThat(rates.persons()).containsEntry(nowhere, new Rate(1, 3)).hasSize(1);
    }

    @Test
    void amountsAreComparedByTheirWorth() {
        sheets.row("registry", "id_number", P1, "income_per_capita", "5000.00");
        assertThat(subjects(
                        new OfField("income_per_capita", new ValueTest.OneOf(Set.of(new BigDecimal("5E+3")), false))))
                .isEqualTo(1);
        assertThat(subjects(new OfField("income_per_capita", new ValueTest.Between(new BigDecimal("5000"), null))))
                .isEqualTo(1);
    }

    @Test
    void whoIsExemptIsCountedAsSuchUntilTheDay() {
        household("H1", P1, P2);
        household("H2", P3);
        Check covered = covered(Coverage.ANY);
        LocalDate day = PERIOD.atEndOfMonth();
        long key = IdNumber.read(P2).key();
        assertThat(exempt(covered, new Exemption("id", key, "", "", "", day))).isEqualTo(new Tally(0, 1, 0, 1));
        assertThat(exempt(covered, new Exemption("id", 0, "h1", "", "", day))).isEqualTo(new Tally(0, 1, 0, 1));
        assertThat(exempt(covered, new Exemption("id", key, "", "", "", day.minusDays(1))))
                .isEqualTo(new Tally(0, 2, 0, 0));
        assertThat(exempt(covered, new Exemption("other", key, "", "", "", day)))
                .isEqualTo(new Tally(0, 2, 0, 0));
    }

    private Tally exempt(Check check, Exemption exemption) {
        return new CheckRunner(dossiers(all()), PERIOD, new Exemptions(List.of(exemption)))
                .run(check)
                .total();
    }

    private long subjects(Condition... where) {
        return run(check(Unit.PERSON, REGISTRY, Arrays.asList(where), in(ALLOWANCE)))
                .total()
                .subjects();
    }

    private void household(String number, String... ids) {
        for (String id : ids) {
            sheets.row("registry", "household_no", number, "id_number", id);
        }
    }

    private static PresentIn in(Roll roll) {
        return new PresentIn(List.of(new Source(roll, List.of(), false)), null);
    }

    private static Check covered(Coverage members) {
        List<Source> union =
                List.of(new Source(ALLOWANCE, List.of(), false), new Source(EXTREME_POVERTY, List.of(), false));
        return check(Unit.HOUSEHOLD, REGISTRY, List.of(), new PresentIn(union, members));
    }

    private static Check check(Unit unit, Roll about, List<Condition> where, Expectation expect) {
        return new Check("id", "", Severity.RED, "", about, unit, where, expect, "", List.of());
    }

    private CheckResult run(Check check) {
        return runner(all()).run(check);
    }

    private CheckRunner runner(List<Roll> had) {
        return new CheckRunner(dossiers(had), PERIOD);
    }

    private Dossiers dossiers(List<Roll> had) {
        return Collecting.dossiers(
                PERIOD, List.of(REGISTRY, ALLOWANCE), had, sheets.get().values(), new Random(1));
    }

    private static List<Roll> all() {
        return ConfiguredRolls.get().list();
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream().map(row -> row.id().keyText()).toList();
    }
}
