package org.bidui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidui.person.IdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCountyTest {
    private static final YearMonth PERIOD = YearMonth.of(2020, 3);
    /** Of the jobs education, medical, social-security, disability and housing, beside those that the slow judge knows. */
    private static final int BENEFIT_CHECKS = 5 + 9 + 8 + 8 + 5;

    static List<Long> seeds() {
        return IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsAreThoseOfAnIndependentEvaluation(long seed) {
        SampleCounty county = SampleCounty.generate(200, seed, PERIOD);
        assertThat(listed(county)).as("seed %d", seed).isEqualTo(new SlowJudge(county).judge());
    }

    @Test
    void findingsOfALargerCountyAreThoseOfAnIndependentEvaluation() {
        SampleCounty county = SampleCounty.generate(3_000, 7, PERIOD);
        assertThat(listed(county)).isEqualTo(new SlowJudge(county).judge());
    }

    @Test
    void everyCheckFindsSomething() {
        assertThat(SampleCounty.generate(1_500, 11, PERIOD).findings().stream()
                        .map(ExpectedFinding::check)
                        .collect(Collectors.toSet()))
                .containsAll(SlowJudge.CHECKS)
                .hasSize(SlowJudge.CHECKS.size() + BENEFIT_CHECKS);
    }

    @Test
    void noFindingIsListedTwice() {
        List<ExpectedFinding> findings = SampleCounty.generate(1_500, 3, PERIOD).findings();
        assertThat(findings.stream().map(SampleCountyTest::line)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameCounty(long seed) {
        assertThat(SampleCounty.generate(200, seed, PERIOD)).isEqualTo(SampleCounty.generate(200, seed, PERIOD));
    }

    @Test
    void anotherSeedGivesAnotherCounty() {
        assertThat(SampleCounty.generate(200, 1, PERIOD).registry())
                .isNotEqualTo(SampleCounty.generate(200, 2, PERIOD).registry());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAreReadAsTheTruthHasThem(long seed) {
        for (IdCell cell : SlowJudge.cells(SampleCounty.generate(200, seed, PERIOD))) {
            IdNumber read = cell.numeric() ? IdNumber.readNumeric(cell.text()) : IdNumber.read(cell.text());
            if (!cell.text().isEmpty() || !cell.usable()) {
                assertThat(read.usable() ? read.keyText() : "")
                        .as("seed %d", seed)
                        .isEqualTo(cell.key());
            }
        }
    }

    @Test
    void numbersAreFlawlessButForTheOnesMistypedEverywhere() {
        SampleCounty county = SampleCounty.generate(1_500, 5, PERIOD);
        Set<String> numbers = county.registry().stream()
                .flatMap(h -> h.members().stream())
                .map(m -> m.person().number())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> flawed =
                numbers.stream().filter(n -> IdNumber.keyOf(n) == 0).toList();
        assertThat(flawed).hasSize(3);
        assertThat(flawed).allMatch(n -> IdNumber.read(n).usable());
    }

    @Test
    void theRegistryHasThePeopleAskedForAndThoseRegisteredTwice() {
        SampleCounty county = SampleCounty.generate(1_500, 5, PERIOD);
        long distinct = county.registry().stream()
                .flatMap(h -> h.members().stream())
                .map(m -> m.person().number())
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(1_500);
        assertThat(county.registeredPeople()).isBetween(1_500, 1_503);
        assertThat(county.registry()).allSatisfy(h -> assertThat(h.members()).hasSizeBetween(1, 6));
        assertThat(county.registry().stream().map(RegistryHousehold::number)).doesNotHaveDuplicates();
        assertThat(county.registry().stream().map(h -> h.place().township()).distinct())
                .hasSize(10);
    }

    @Test
    void aboutHalfAsManyPeopleGetTheAllowance() {
        SampleCounty county = SampleCounty.generate(4_000, 9, PERIOD);
        int recipients =
                county.allowance().stream().mapToInt(h -> h.members().size()).sum();
        assertThat(recipients).isBetween(1_700, 2_300);
    }

    private static Set<String> listed(SampleCounty county) {
        return county.findings().stream()
                .filter(finding -> SlowJudge.CHECKS.contains(finding.check()))
                .map(SampleCountyTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(ExpectedFinding finding) {
        return finding.check() + " " + (finding.household() ? finding.householdNumber() : finding.idNumber());
    }
}
