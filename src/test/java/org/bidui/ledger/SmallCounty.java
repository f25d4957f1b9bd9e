package org.bidui.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.Expectation;
import org.bidui.check.Finding;
import org.bidui.check.Job;
import org.bidui.check.Severity;
import org.bidui.check.Subject;
import org.bidui.check.Tally;
import org.bidui.check.Unit;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.dossier.HouseholdOf;
import org.bidui.person.Division;
import org.bidui.person.IdNumber;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.RollReader;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;

/** Jobs, checks and findings about households of the registry that are told apart by their numbers. */
final class SmallCounty {
    private static final Path CONFIG = Path.of("config");

    final Roll registry;
    final Check first;
    final Check second;
    final Job allowance;
    final Job medical;

    SmallCounty() {
        Mistakes mistakes = new Mistakes();
        registry = new RollReader(new DefinitionReader(Path.of("")), CONFIG)
                .read(mistakes)
                .orElseThrow()
                .get("registry");
        first = check("first");
        second = check("second");
        allowance = new Job("allowance", "低保", "DB", "民政局", "", List.of(first, second));
        medical = new Job("medical", "医疗", "YB", "医保局", "", List.of(check("third")));
    }

    CheckResult result(Check check, String... households) {
        List<Finding> findings = new ArrayList<>();
        Arrays.stream(households).forEach(number -> findings.add(finding(check, number)));
        Map<Division, Tally> tallies = Map.of(new Division("甲镇", "乙村"), new Tally(1, findings.size(), 0, 0));
        return new CheckResult(check, new TreeMap<>(tallies), findings, List.of());
    }

    private Finding finding(Check check, String household) {
        Object[] values = new Object[registry.fields().size()];
        values[registry.get("household_no").index()] = household;
        values[registry.get(Roll.ID_NUMBER).index()] = IdNumber.absent();
        Row row = new Row(registry, new Origin(new SheetRef("a.xlsx", 0, "a"), 2), values);
        Subject subject = new Subject(Unit.HOUSEHOLD, HouseholdOf.row(registry, household, row), List.of(row));
        return new Finding(check, subject, List.of(row), List.of(), false);
    }

    private Check check(String id) {
        Expectation expectation = new Expectation.Unique(List.of(Roll.ID_NUMBER));
        return new Check(id, id, Severity.RED, "", registry, Unit.HOUSEHOLD, List.of(), expectation, "", List.of());
    }
}
