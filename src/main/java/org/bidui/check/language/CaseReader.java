package org.bidui.check.language;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.check.Check;
import org.bidui.definition.Node;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** Reads the cases of a check. */
final class CaseReader {
    private static final YearMonth PERIOD = YearMonth.of(2020, 3);

    private final Authoring authoring;

    CaseReader(Authoring authoring) {
        this.authoring = authoring;
    }

    /** The cases, as right as their author made them. */
    List<CheckCase> read(Node cases, Check check) {
        List<CheckCase> read =
                cases.items().stream().map(node -> readCase(node, check)).toList();
        if (read.stream().allMatch(checkCase -> checkCase.findings().subjects().isEmpty())) {
            authoring.wrong(cases.position(), "cases.no-hit");
        }
        if (read.stream().noneMatch(checkCase -> checkCase.findings().subjects().isEmpty())) {
            authoring.wrong(cases.position(), "cases.no-clean");
        }
        Set<String> names = new HashSet<>();
        for (Node node : cases.items()) {
            if (!names.add(node.get("name").text())) {
                authoring.wrong(
                        node.get("name").position(),
                        "cases.same-name",
                        node.get("name").text());
            }
        }
        return read;
    }

    private CheckCase readCase(Node node, Check check) {
        Node given = node.get("given");
        Placeholders persons = new Placeholders(authoring);
        scalars(given).forEach(persons::describe);
        CaseRowReader rowReader = new CaseRowReader(authoring, persons);
        Map<Roll, List<Row>> rows = new LinkedHashMap<>();
        given.entries()
                .forEach((name, written) -> authoring
                        .findRoll(name, given.keyPosition(name))
                        .filter(roll -> isUsed(roll, check, given))
                        .ifPresent(roll -> rows.put(roll, rowReader.read(roll, written))));
        if (given.find(check.about().id()).isEmpty()) {
            authoring.wrong(
                    node.keyPosition("given"), "case.no-subjects", check.about().id());
        }
        Map<Long, String> labels = new HashMap<>();
        scalars(given)
                .forEach(value -> Placeholders.name(value)
                        .ifPresent(name -> labels.put(persons.number(name).key(), name)));
        CheckCase read = new CheckCase(
                node.get("name").text(),
                node.position(),
                period(node),
                rows,
                labels,
                outcome(node.get("findings")),
                node.find("unmatchable").map(CaseReader::outcome).orElse(null));
        Set<String> known = known(read, check.about());
        node.get("findings").items().forEach(label -> somebody(label, known));
        node.find("unmatchable").ifPresent(labelled -> labelled.items().forEach(label -> somebody(label, known)));
        return read;
    }

    private boolean isUsed(Roll roll, Check check, Node given) {
        boolean used = check.rolls().contains(roll);
        if (!used) {
            List<String> names = check.rolls().stream().map(Roll::id).toList();
            authoring.wrong(given.keyPosition(roll.id()), "case.unused-roll", roll.id(), authoring.list(names));
        }
        return used;
    }

    private YearMonth period(Node node) {
        if (node.find("period").isEmpty()) {
            return PERIOD;
        }
        Node period = node.get("period");
        try {
            return YearMonth.parse(period.text());
        } catch (DateTimeException e) {
            authoring.wrong(period.position(), "case.period", period.text());
            return PERIOD;
        }
    }

    private static CheckCase.Outcome outcome(Node labels) {
        return new CheckCase.Outcome(labels.items().stream().map(Node::text).toList(), labels.position());
    }

    /** Whom the case can call by name. */
    private static Set<String> known(CheckCase read, Roll about) {
        Set<String> known = new HashSet<>();
        for (Row row : read.given().getOrDefault(about, List.of())) {
            known.add(read.label(row));
            Roll.Households households = about.households();
            if (households != null) {
                known.add(row.text(households.key()));
            }
        }
        return known;
    }

    private void somebody(Node label, Set<String> known) {
        if (!known.contains(label.text())) {
            authoring.wrong(label.position(), "case.nobody", label.text());
        }
    }

    private static List<Node> scalars(Node given) {
        List<Node> scalars = new ArrayList<>();
        for (Node rows : given.entries().values()) {
            for (Node row : rows.items()) {
                scalars.addAll(row.entries().values());
            }
        }
        return scalars;
    }
}
