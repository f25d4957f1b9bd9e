package org.bidui.check.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Expectation;
import org.bidui.check.Group;
import org.bidui.check.Severity;
import org.bidui.check.Unit;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.roll.Roll;

/** Reads the file of one check. */
final class CheckFileReader {
    private final DefinitionReader reader;
    private final Path schema;
    private final Authoring authoring;
    private final Mistakes mistakes;
    private final ConditionReader conditions;
    private final ExpectationReader expectations;
    private final CaseReader cases;

    CheckFileReader(DefinitionReader reader, Path schema, Authoring authoring, Mistakes mistakes) {
        this.reader = reader;
        this.schema = schema;
        this.authoring = authoring;
        this.mistakes = mistakes;
        this.conditions = new ConditionReader(authoring);
        this.expectations = new ExpectationReader(authoring, conditions);
        this.cases = new CaseReader(authoring);
    }

    /**
     * A check that was read.
     *
     * @param title where its title stands
     */
    record CheckFile(Check check, List<CheckCase> cases, Position title) {}

    /** The check, as right as its author made it; empty when nothing can be made of the file. */
    Optional<CheckFile> read(Path file, String id) {
        return reader.tree(file, schema, mistakes).flatMap(tree -> {
            Unit unit = Unit.valueOf(upper(tree.get("unit")));
            List<Node> abouts = listed(tree.get("about"));
            Map<Node, Roll> rolls = new LinkedHashMap<>();
            for (Node about : abouts) {
                authoring
                        .findRoll(roll(about))
                        .filter(roll -> suits(roll, unit, roll(about)))
                        .ifPresent(roll -> rolls.put(about, roll));
            }
            return rolls.size() < abouts.size() ? Optional.empty() : Optional.of(check(tree, id, unit, rolls));
        });
    }

    private static Node roll(Node about) {
        return about.find("roll").orElse(about);
    }

    private static List<Node> listed(Node value) {
        return value.kind() == Node.Kind.LIST ? value.items() : List.of(value);
    }

    private boolean suits(Roll roll, Unit unit, Node at) {
        boolean suits = roll.hasPeople() == (unit != Unit.ROW);
        if (!suits) {
            authoring.wrong(at.position(), unit == Unit.ROW ? "roll.of-people" : "roll.no-people", roll.id());
        }
        return suits;
    }

    private CheckFile check(Node tree, String id, Unit unit, Map<Node, Roll> abouts) {
        List<Group> groups = new ArrayList<>();
        abouts.forEach((about, roll) -> {
            if (groups.stream().anyMatch(group -> group.roll().equals(roll))) {
                authoring.wrong(roll(about).position(), "about.twice", roll.id());
            }
            Scope scope = Scope.ofSubject(roll, unit);
            List<Condition> where = new ArrayList<>();
            tree.find("where").ifPresent(map -> where.addAll(conditions.read(map, scope)));
            about.find("where").ifPresent(map -> where.addAll(conditions.read(map, scope)));
            groups.add(new Group(roll, where));
        });
        Check check = new Check(
                id,
                tree.get("title").text(),
                Severity.valueOf(upper(tree.get("severity"))),
                tree.get("basis").text(),
                groups,
                unit,
                expectation(tree, unit, groups),
                tree.get("advice").text(),
                show(tree, groups));
        return new CheckFile(
                check, cases.read(tree.get("cases"), check), tree.get("title").position());
    }

    private Expectation expectation(Node tree, Unit unit, List<Group> groups) {
        Node expect = tree.get("expect");
        Expectation first =
                expectations.read(expect, Scope.ofSubject(groups.get(0).roll(), unit));
        for (Group group : groups.subList(1, groups.size())) {
            if (!first.equals(expectations.read(expect, Scope.ofSubject(group.roll(), unit)))) {
                authoring.wrong(
                        expect.position(),
                        "about.differ",
                        groups.get(0).roll().id(),
                        group.roll().id());
            }
        }
        if (tree.find("unknown").isEmpty()) {
            return first;
        }
        if (first instanceof Expectation.Holds holds) {
            return new Expectation.Holds(holds.conditions(), true);
        }
        authoring.wrong(tree.keyPosition("unknown"), "unknown.not-holds");
        return first;
    }

    private List<String> show(Node tree, List<Group> groups) {
        List<Node> fields = tree.find("show").map(Node::items).orElse(List.of());
        for (Node field : fields) {
            for (Group group : groups) {
                authoring
                        .findField(group.roll(), field.text(), field.position())
                        .filter(meaning -> meaning.field() == null)
                        .ifPresent(derived -> authoring.wrong(field.position(), "field.derived", derived.name()));
            }
        }
        return fields.stream().map(Node::text).toList();
    }

    private static String upper(Node word) {
        return word.text().toUpperCase(Locale.ROOT);
    }
}
