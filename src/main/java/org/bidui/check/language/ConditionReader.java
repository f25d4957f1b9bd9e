package org.bidui.check.language;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Condition;
import org.bidui.check.Condition.Quantity;
import org.bidui.check.Operand;
import org.bidui.check.Source;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Reads conditions, and the rolls that conditions and expectations look up. The schema has seen to the shape. */
final class ConditionReader {
    private final Authoring authoring;
    private final TestReader tests;
    private final FigureReader figures;

    ConditionReader(Authoring authoring) {
        this.authoring = authoring;
        this.tests = new TestReader(authoring);
        this.figures = new FigureReader(authoring, this, tests);
    }

    /** The conditions of a map, all of which must hold; fewer than written where something is wrong, which is said. */
    List<Condition> read(Node map, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        map.entries().forEach((key, value) -> {
            Position at = map.keyPosition(key);
            switch (key) {
                case "any_of" ->
                    conditions.add(new Condition.AnyOf(value.items().stream()
                            .map(choice -> read(choice, scope))
                            .toList()));
                case "in", "not_in" -> conditions.addAll(in(value, scope, at, key.equals("not_in")));
                case "members" -> conditions.addAll(members(value, scope, at, false));
                case "others" -> conditions.addAll(members(value, scope, at, true));
                case "figure" ->
                    (value.kind() == Node.Kind.LIST ? value.items() : List.of(value))
                            .forEach(figure -> figures.read(figure, scope).ifPresent(conditions::add));
                case "age_on" -> ageOn(value).ifPresent(conditions::add);
                default -> conditions.addAll(ofField(key, value, scope, at));
            }
        });
        return conditions;
    }

    /** The conditions of a map, or the one that its figure passes. */
    List<Condition> readAssertion(Node map, Scope scope) {
        return FigureReader.isFigure(map) ? figures.read(map, scope).stream().toList() : read(map, scope);
    }

    /** What stands beside a number in a check: a number, a parameter. */
    Optional<Operand> operand(Node value, Scope scope) {
        return tests.number(value, scope);
    }

    /** The rolls of one source or a list of them. */
    List<Source> sources(Node node, Scope scope) {
        List<Node> items = node.kind() == Node.Kind.LIST ? node.items() : List.of(node);
        return items.stream()
                .map(item -> source(item, scope))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Source> source(Node node, Scope scope) {
        Node name = node.kind() == Node.Kind.MAP ? node.get("roll") : node;
        Optional<Roll> roll = authoring.findRoll(name);
        if (roll.isEmpty()) {
            return Optional.empty();
        }
        return source(roll.get(), name, node, scope);
    }

    /** A roll with what a map says of its rows: {@code where}, {@code optional}, {@code period}. */
    Optional<Source> source(Roll roll, Node name, Node map, Scope scope) {
        if (!roll.hasPeople() && scope.subjectScope().roll().hasPeople()) {
            authoring.wrong(name.position(), "roll.no-people", roll.id());
            return Optional.empty();
        }
        List<Condition> where =
                map.find("where").map(own -> read(own, scope.row(roll))).orElse(List.of());
        boolean last = map.find("period").isPresent();
        return Optional.of(new Source(
                new Edition(roll, last),
                where,
                map.find("optional").map(Node::bool).orElse(false)));
    }

    private List<Condition> ofField(String name, Node value, Scope scope, Position at) {
        Optional<Meaning> field = authoring.findField(scope.roll(), name, at);
        if (field.isEmpty()) {
            return List.of();
        }
        if (!scope.has(field.get())) {
            authoring.wrong(at, "field.not-of-rows", name);
            return List.of();
        }
        List<Condition> conditions = tests.read(field.get(), value, scope).stream()
                .<Condition>map(test -> new Condition.OfField(name, test))
                .toList();
        // Of one member, not one test passed by one member and the next by another.
        return conditions.size() > 1 && !scope.hasOne(field.get())
                ? List.of(new Condition.Members(Quantity.ANY, conditions, false))
                : conditions;
    }

    private List<Condition> in(Node node, Scope scope, Position at, boolean negated) {
        if (scope.level() == Scope.Level.ROW) {
            authoring.wrong(at, "in.of-row", negated ? "not_in" : "in");
            return List.of();
        }
        return sources(node, scope).stream()
                .<Condition>map(source -> new Condition.In(source, negated))
                .toList();
    }

    private List<Condition> members(Node node, Scope scope, Position at, boolean others) {
        Scope.Level needed = others ? Scope.Level.PERSON : Scope.Level.HOUSEHOLD;
        if (scope.level() != needed) {
            authoring.wrong(at, others ? "others.not-person" : "members.not-household");
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
            Quantity quantity = Quantity.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            conditions.add(new Condition.Members(quantity, read(entry.getValue(), scope.member()), others));
        }
        return conditions;
    }

    private Optional<Condition> ageOn(Node node) {
        Node date = node.get("date");
        Integer min = years(node, "min");
        Integer max = years(node, "max");
        if (min != null && max != null && min > max) {
            authoring.wrong(node.keyPosition("min"), "limits.crossed", "min", "max");
        }
        try {
            return Optional.of(new Condition.AgeOn(MonthDay.parse("--" + date.text()), min, max));
        } catch (DateTimeException e) {
            authoring.wrong(date.position(), "age-on.date", date.text());
            return Optional.empty();
        }
    }

    private static @Nullable Integer years(Node node, String key) {
        return node.find(key).map(years -> years.number().intValueExact()).orElse(null);
    }
}
