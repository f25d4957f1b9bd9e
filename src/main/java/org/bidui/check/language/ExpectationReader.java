package org.bidui.check.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Condition;
import org.bidui.check.Expectation;
import org.bidui.check.Expectation.Coverage;
import org.bidui.check.Operand;
import org.bidui.definition.Node;
import org.jspecify.annotations.Nullable;

/** Reads what must be true of a check's subjects. A new kind of expectation is one more entry of {@link #kinds}. */
final class ExpectationReader {
    private final Authoring authoring;
    private final ConditionReader conditions;
    private final Map<String, Kind> kinds = Map.of(
            "present_in", this::presentIn,
            "absent_from", this::absentFrom,
            "agrees_with", this::agreesWith,
            "unique", this::unique,
            "holds", this::holds,
            "fewer_than", this::fewerThan);
    private final AgreementReader agreements;

    ExpectationReader(Authoring authoring, ConditionReader conditions) {
        this.authoring = authoring;
        this.conditions = conditions;
        this.agreements = new AgreementReader(authoring, conditions);
    }

    /** Reads one kind. */
    @FunctionalInterface
    private interface Kind {
        Expectation read(Node expect, Node value, Scope scope);
    }

    /** The one expectation of a check, as right as its author made it. */
    Expectation read(Node expect, Scope scope) {
        return kinds.entrySet().stream()
                .flatMap(kind ->
                        expect.find(kind.getKey()).map(value -> kind.getValue().read(expect, value, scope)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema let pass an expectation of no kind"));
    }

    private Expectation presentIn(Node expect, Node value, Scope scope) {
        return new Expectation.PresentIn(conditions.sources(value, scope), coverage(expect, scope));
    }

    private @Nullable Coverage coverage(Node expect, Scope scope) {
        Optional<Node> members = expect.find("members");
        boolean household = scope.level() == Scope.Level.HOUSEHOLD;
        if (household && members.isEmpty()) {
            authoring.wrong(expect.keyPosition("present_in"), "expect.members-missing");
        } else if (!household && members.isPresent()) {
            authoring.wrong(expect.keyPosition("members"), "expect.members-of-person");
        }
        return members.map(node -> Coverage.valueOf(node.text().toUpperCase(Locale.ROOT)))
                .orElse(null);
    }

    private Expectation absentFrom(Node expect, Node value, Scope scope) {
        return new Expectation.AbsentFrom(conditions.sources(value, scope));
    }

    private Expectation unique(Node expect, Node value, Scope scope) {
        List<String> fields = value.items().stream()
                .filter(item -> authoring
                        .findField(scope.roll(), item.text(), item.position())
                        .filter(field -> isColumn(field, item))
                        .isPresent())
                .map(Node::text)
                .toList();
        return new Expectation.Unique(fields);
    }

    private boolean isColumn(Meaning field, Node item) {
        if (field.field() == null) {
            authoring.wrong(item.position(), "field.derived", field.name());
            return false;
        }
        return true;
    }

    private Expectation agreesWith(Node expect, Node value, Scope scope) {
        return new Expectation.AgreesWith(listed(value).stream()
                .flatMap(agreement -> agreements.read(agreement, scope).stream())
                .toList());
    }

    private Expectation holds(Node expect, Node value, Scope scope) {
        List<Condition> all = listed(value).stream()
                .flatMap(assertion -> conditions.readAssertion(assertion, scope).stream())
                .toList();
        return new Expectation.Holds(all);
    }

    private Expectation fewerThan(Node expect, Node value, Scope scope) {
        Map<String, List<Condition>> of = new LinkedHashMap<>();
        value.get("of").entries().forEach((name, own) -> of.put(name, conditions.readAssertion(own, scope)));
        Node limit = value.get("limit");
        Operand operand = conditions.operand(limit, scope).orElse(new Operand.Literal(BigDecimal.ONE));
        if (operand instanceof Operand.SubjectField) {
            authoring.wrong(limit.position(), "fewer-than.limit", limit.text());
        }
        return new Expectation.FewerThan(operand, of);
    }

    private static List<Node> listed(Node value) {
        return value.kind() == Node.Kind.LIST ? value.items() : List.of(value);
    }
}
