package org.bidui.check.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bidui.check.Operand;
import org.bidui.check.ValueTest;
import org.bidui.definition.Node;
import org.bidui.roll.FieldType;
import org.jspecify.annotations.Nullable;

/** Reads what a field's value must be: a value, a list of values, or limits. */
final class TestReader {
    private final Authoring authoring;
    private final LiteralReader literals;
    private final OperandReader operands;

    TestReader(Authoring authoring) {
        this.authoring = authoring;
        this.literals = new LiteralReader(authoring);
        this.operands = new OperandReader(authoring, literals);
    }

    /** The tests, all of which the value must pass; fewer than written where something is wrong, which is said. */
    List<ValueTest> read(Meaning field, Node node, Scope scope) {
        return switch (node.kind()) {
            case MAP -> limits(field, node, scope);
            case LIST -> List.of(oneOf(field, node, false));
            default -> equal(field, node, scope).map(List::of).orElse(List.of());
        };
    }

    /** That the value equals another. */
    Optional<ValueTest> equal(Meaning field, Node node, Scope scope) {
        return OperandReader.isReference(node)
                ? operands.read(field, node, scope).map(ValueTest.EqualTo::new)
                : Optional.of(oneOf(field, node, false));
    }

    private ValueTest oneOf(Meaning field, Node node, boolean negated) {
        Set<Object> values = new LinkedHashSet<>();
        for (Node item : node.kind() == Node.Kind.LIST ? node.items() : List.of(node)) {
            if (OperandReader.isReference(item)) {
                authoring.wrong(item.position(), "operand.in-list", item.text());
            } else {
                literals.read(field, item).ifPresent(value -> {
                    if (!values.add(value)) {
                        authoring.wrong(item.position(), "value.twice", item.text());
                    }
                });
            }
        }
        return new ValueTest.OneOf(values, negated);
    }

    private List<ValueTest> limits(Meaning field, Node node, Scope scope) {
        List<ValueTest> tests = new ArrayList<>();
        node.find("equals").flatMap(other -> equal(field, other, scope)).ifPresent(tests::add);
        node.find("not").ifPresent(values -> tests.add(oneOf(field, values, true)));
        node.find("missing").ifPresent(missing -> tests.add(new ValueTest.Missing(missing.bool())));
        node.find("contains").ifPresent(part -> {
            if (is(field.isText(), field, node, "contains", "text")) {
                tests.add(new ValueTest.Contains(part.text()));
            }
        });
        between(field, node, "min", "max", false, scope).ifPresent(tests::add);
        between(field, node, "more_than", "less_than", true, scope).ifPresent(tests::add);
        dated(field, node, scope).ifPresent(tests::add);
        return tests;
    }

    /** A number's limits under two keys. */
    Optional<ValueTest> between(Meaning field, Node node, String least, String most, boolean exclusive, Scope scope) {
        boolean right = is(field.isNumber(), field, node, least, "number");
        right &= is(field.isNumber(), field, node, most, "number");
        if (!right) {
            return Optional.empty();
        }
        Operand min = operand(field, node, least, scope);
        Operand max = operand(field, node, most, scope);
        if (min == null && max == null) {
            return Optional.empty();
        }
        if (number(min) != null
                && number(max) != null
                && Objects.requireNonNull(number(min)).compareTo(Objects.requireNonNull(number(max))) > 0) {
            authoring.wrong(node.keyPosition(least), "limits.crossed", least, most);
        }
        return Optional.of(new ValueTest.Between(min, max, exclusive));
    }

    /** A number, or what stands for one. */
    Optional<Operand> number(Node value, Scope scope) {
        return operands.read(new Meaning(authoring.say("figure"), FieldType.NUMBER, true, null), value, scope);
    }

    private static @Nullable BigDecimal number(@Nullable Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof BigDecimal value ? value : null;
    }

    private Optional<ValueTest> dated(Meaning field, Node node, Scope scope) {
        boolean right = is(field.isDate(), field, node, "before", "date");
        right &= is(field.isDate(), field, node, "after", "date");
        if (!right) {
            return Optional.empty();
        }
        Operand before = operand(field, node, "before", scope);
        Operand after = operand(field, node, "after", scope);
        return before == null && after == null ? Optional.empty() : Optional.of(new ValueTest.Dated(before, after));
    }

    private @Nullable Operand operand(Meaning field, Node node, String key, Scope scope) {
        return node.find(key)
                .flatMap(limit -> operands.read(field, limit, scope))
                .orElse(null);
    }

    /** Whether a key that is written suits the field; said when not. */
    private boolean is(boolean suits, Meaning field, Node node, String key, String wanted) {
        if (suits || node.find(key).isEmpty()) {
            return true;
        }
        authoring.wrong(
                node.keyPosition(key), "limits." + wanted, key, field.name(), authoring.say("type." + field.type()));
        return false;
    }
}
