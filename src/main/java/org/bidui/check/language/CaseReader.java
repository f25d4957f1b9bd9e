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
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.dossier.Edition;
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
        List<Node> scalars = new ArrayList<>(scalars(given));
        node.find("last").ifPresent(last -> scalars.addAll(scalars(last)));
        scalars.forEach(persons::describe);
        CaseRowReader rowReader = new CaseRowReader(authoring, persons);
        Map<Edition, List<Row>> rows = new LinkedHashMap<>();
        rows(given, false, check, rowReader, rows);
        node.find("last").ifPresent(last -> rows(last, true, check, rowReader, rows));
        if (check.abouts().stream().noneMatch(roll -> given.find(roll.id()).isPresent())) {
            authoring.wrong(
                    node.keyPosition("given"), "case.no-subjects", check.about().id());
        }
        Map<Long, String> labels = new HashMap<>();
        scalars.forEach(value -> Placeholders.name(value)
                .ifPresent(name -> labels.put(persons.number(name).key(), name)));
        CheckCase read = new CheckCase(
                node.get("name").text(),
                node.position(),
                period(node),
                rows,
                labels,
                outcome(node.get("findings")),
                node.find("unmatchable").map(CaseReader::outcome).orElse(null));
        Set<String> known = known(read, check);
        node.get("findings").items().forEach(label -> somebody(label, known));
        node.find("unmatchable").ifPresent(labelled -> labelled.items().forEach(label -> somebody(label, known)));
        return read;
    }

    private void rows(Node given, boolean last, Check check, CaseRowReader reader, Map<Edition, List<Row>> rows) {
        given.entries()
                .forEach((name, written) -> authoring
                        .findRoll(name, given.keyPosition(name))
                        .map(roll -> new Edition(roll, last))
                        .filter(edition -> isUsed(edition, check, given))
                        .ifPresent(edition -> rows.put(edition, reader.read(edition.roll(), written))));
    }

    private boolean isUsed(Edition edition, Check check, Node given) {
        boolean used = check.editions().contains(edition);
        if (!used) {
            List<String> names = check.editions().stream()
                    .filter(known -> known.last() == edition.last())
                    .map(known -> known.roll().id())
                    .toList();
            Position at = given.keyPosition(edition.roll().id());
            authoring.wrong(
                    at,
                    edition.last() ? "case.unused-last" : "case.unused-roll",
                    edition.roll().id(),
                    authoring.list(names));
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
    private static Set<String> known(CheckCase read, Check check) {
        Set<String> known = new HashSet<>();
        for (Roll about : check.abouts()) {
            for (Row row : read.given().getOrDefault(Edition.current(about), List.of())) {
                known.add(read.label(row));
                Roll.Households households = about.households();
                if (households != null) {
                    known.add(row.text(households.key()));
                }
                known.add(about.key().stream().map(row::text).collect(Collectors.joining("/")));
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
