package org.bidui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bidui.dossier.Collecting;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.dossier.Dossiers;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.junit.jupiter.api.Test;

/** The runner agrees with a naive reading of the specification on random counties and random checks. */
class OracleTest {
    private static final int COUNTIES = 300;
    private static final int CHECKS = 40;

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void agreesWithTheSpecificationReadNaively() {
        for (long seed = 1; seed <= COUNTIES; seed++) {
            compare(seed);
        }
        assertThat(seen.keySet())
                .as("kinds of checks that came out some way")
                .contains(
                        "PresentIn satisfied",
                        "PresentIn findings",
                        "PresentIn unmatchable",
                        "AbsentFrom satisfied",
                        "AbsentFrom findings",
                        "AbsentFrom unmatchable",
                        "Unique satisfied",
                        "Unique findings",
                        "Unique unmatchable",
                        "AgreesWith satisfied",
                        "AgreesWith findings",
                        "AgreesWith unmatchable",
                        "FewerThan satisfied",
                        "FewerThan findings",
                        "FewerThan unmatchable",
                        "Holds satisfied",
                        "Holds findings",
                        "Holds unmatchable");
        assertThat(seen.values()).as("how often each: %s", seen).allMatch(count -> count > 50);
    }

    private void compare(long seed) {
        Random random = new Random(seed);
        RandomCounty county = new RandomCounty(random);
        List<List<Row>> sheets = county.sheets();
        List<List<Row>> before = county.sheets();
        List<Roll> subjects = new ArrayList<>();
        ConfiguredRolls.get().list().stream()
                .filter(roll -> random.nextInt(3) > 0)
                .forEach(subjects::add);
        if (subjects.isEmpty()) {
            subjects.add(ConfiguredRolls.get().get("registry"));
        }
        Dossiers dossiers = Collecting.dossiers(RandomCounty.PERIOD, subjects, subjects, sheets, before, random);
        CheckRunner runner = new CheckRunner(dossiers, RandomCounty.PERIOD);
        Oracle oracle = new Oracle(sheets, before, RandomCounty.PERIOD);
        RandomChecks checks = new RandomChecks(random, county, subjects);
        for (int i = 0; i < CHECKS; i++) {
            Check check = checks.next();
            CheckResult result = runner.run(check);
            assertThat(said(result)).as("seed %d, check %d: %s", seed, i, check).isEqualTo(said(oracle.run(check)));
            count(result);
        }
    }

    private void count(CheckResult result) {
        String kind = result.check().expect().getClass().getSimpleName();
        count(kind + " satisfied", result.total().satisfied());
        count(kind + " findings", result.total().findings());
        count(kind + " unmatchable", result.total().unmatchable());
    }

    private void count(String what, long times) {
        if (times > 0) {
            seen.merge(what, (int) times, Integer::sum);
        }
    }

    /** Everything that a result says, line by line. */
    private static List<String> said(CheckResult result) {
        List<String> said = new ArrayList<>();
        result.tallies().forEach((division, tally) -> said.add(division + " " + tally));
        for (Finding finding : result.findings()) {
            said.add("finding " + places(finding.subject().rows()) + " concerned " + places(finding.concerned())
                    + " evidence " + places(evidence(finding)) + " partly " + finding.partlyUnmatchable()
                    + " details "
                    + finding.details().stream().map(OracleTest::said).toList());
        }
        for (Unmatchable one : result.unmatchable()) {
            said.add("unmatchable " + places(one.subject().rows()) + " " + one.reason());
        }
        return said;
    }

    private static String said(Detail detail) {
        if (detail instanceof Detail.Differs differs) {
            return differs.fields() + places(List.of(differs.own(), differs.other()));
        }
        if (detail instanceof Detail.Failed failed) {
            return failed.condition() + said(failed.figure());
        }
        Detail.Met met = (Detail.Met) detail;
        return met.name() + met.figures().stream().map(OracleTest::said).toList();
    }

    private static String said(Figure figure) {
        return figure == null
                ? "no figure"
                : (figure.value() == null ? null : figure.value().doubleValue()) + " of " + places(figure.rows());
    }

    /** As it is; of duplicates, those that stand in one place may be told in any order. */
    private static List<Row> evidence(Finding finding) {
        if (!(finding.check().expect() instanceof Expectation.Unique)) {
            return finding.evidence();
        }
        assertThat(finding.evidence().stream().map(Row::origin)).isSorted();
        List<Row> ordered = new ArrayList<>(finding.evidence());
        ordered.sort(Comparator.comparing(Row::origin).thenComparing(System::identityHashCode));
        return ordered;
    }

    private static String places(List<Row> rows) {
        StringBuilder places = new StringBuilder();
        for (Row row : rows) {
            places.append(row.roll())
                    .append(' ')
                    .append(row.origin().sheet().file())
                    .append('/');
            places.append(row.origin().sheet().number())
                    .append('/')
                    .append(row.origin().row());
            // Several rows can stand in one place; tells them apart within a test.
            places.append('@')
                    .append(Integer.toHexString(System.identityHashCode(row)))
                    .append("; ");
        }
        return places.toString();
    }
}
