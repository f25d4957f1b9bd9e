package org.bidui.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bidui.check.Aggregate;
import org.bidui.check.Condition;
import org.bidui.check.Source;
import org.bidui.check.ValueTest;
import org.bidui.definition.Node;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;

/** Reads numbers that many rows make together, and what they must be: {@code {sum: medical_bills.self_paid, at_most: 3000}}. */
final class FigureReader {
    private static final Set<String> KINDS = Set.of("sum", "count", "max", "ratio");
    private static final String SUBJECT = "subject.";

    private final Authoring authoring;
    private final ConditionReader conditions;
    private final TestReader tests;

    FigureReader(Authoring authoring, ConditionReader conditions, TestReader tests) {
        this.authoring = authoring;
        this.conditions = conditions;
        this.tests = tests;
    }

    /** Whether a map is a figure rather than conditions. */
    static boolean isFigure(Node map) {
        return map.kind() == Node.Kind.MAP && map.entries().keySet().stream().anyMatch(KINDS::contains);
    }

    /** The condition; empty, and said, when something is wrong. */
    Optional<Condition> read(Node map, Scope scope) {
        if (scope.level() == Scope.Level.ROW) {
            authoring.wrong(map.position(), "figure.of-row");
            return Optional.empty();
        }
        Optional<Aggregate> aggregate = aggregate(map, scope);
        List<ValueTest> limits = new ArrayList<>();
        Meaning number = new Meaning(authoring.say("figure"), FieldType.NUMBER, true, null);
        tests.between(number, map, "at_least", "at_most", false, scope).ifPresent(limits::add);
        tests.between(number, map, "more_than", "less_than", true, scope).ifPresent(limits::add);
        map.find("equals").flatMap(other -> tests.equal(number, other, scope)).ifPresent(limits::add);
        return aggregate.map(figure -> new Condition.OfFigure(figure, limits));
    }

    private Optional<Aggregate> aggregate(Node map, Scope scope) {
        if (map.find("count").isPresent()) {
            return authoring
                    .findRoll(map.get("count"))
                    .flatMap(roll -> conditions.source(roll, map.get("count"), map, scope))
                    .map(Aggregate.Count::new);
        }
        if (map.find("ratio").isPresent()) {
            List<Node> parts = map.get("ratio").items();
            Optional<Aggregate> dividend = part(parts.get(0), map, scope);
            Optional<Aggregate> divisor = part(parts.get(1), map, scope);
            return dividend.flatMap(one -> divisor.map(other -> new Aggregate.Ratio(one, other)));
        }
        boolean sum = map.find("sum").isPresent();
        return ofField(map.get(sum ? "sum" : "max"), map, scope, sum);
    }

    private Optional<Aggregate> part(Node name, Node map, Scope scope) {
        if (!name.text().startsWith(SUBJECT)) {
            return ofField(name, map, scope, true);
        }
        Scope subject = scope.subjectScope();
        String field = name.text().substring(SUBJECT.length());
        return authoring
                .findField(subject.roll(), field, name.position())
                .filter(meaning -> isNumber(meaning, name))
                .map(meaning -> new Aggregate.Own(field));
    }

    private Optional<Aggregate> ofField(Node name, Node map, Scope scope, boolean sum) {
        int dot = name.text().indexOf('.');
        Optional<Roll> roll = authoring.findRoll(name.text().substring(0, dot), name.position());
        String field = name.text().substring(dot + 1);
        boolean right = roll.flatMap(known -> authoring.findField(known, field, name.position()))
                .filter(meaning -> isColumn(meaning, name) && isNumber(meaning, name))
                .isPresent();
        Optional<Source> source = roll.flatMap(known -> conditions.source(known, name, map, scope));
        return right
                ? source.map(known -> sum ? new Aggregate.Sum(known, field) : new Aggregate.Max(known, field))
                : Optional.empty();
    }

    private boolean isColumn(Meaning field, Node at) {
        if (field.field() == null) {
            authoring.wrong(at.position(), "field.derived", field.name());
        }
        return field.field() != null;
    }

    private boolean isNumber(Meaning field, Node at) {
        if (!field.isNumber()) {
            authoring.wrong(at.position(), "figure.number", field.name(), authoring.say("type." + field.type()));
        }
        return field.isNumber();
    }
}
