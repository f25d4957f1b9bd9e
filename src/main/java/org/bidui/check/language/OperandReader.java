package org.bidui.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.check.Operand;
import org.bidui.check.Parameter;
import org.bidui.definition.Node;

/** Reads what a value is compared with where that is not written out: {@code ${period_end - 12 months}}, {@code ${parameter}}, {@code subject.paid_on}. */
final class OperandReader {
    private static final Pattern PERIOD =
            Pattern.compile("\\$\\{\\s*period_(start|end)\\s*(?:([+-])\\s*(\\d{1,4})\\s*months?\\s*)?}");

    private static final Pattern LAST_YEAR_END = Pattern.compile("\\$\\{\\s*last_year_end\\s*}");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\{\\s*((?!period_)[a-z][a-z0-9_]*)\\s*}");
    private static final String SUBJECT = "subject.";

    private final Authoring authoring;
    private final LiteralReader literals;

    OperandReader(Authoring authoring, LiteralReader literals) {
        this.authoring = authoring;
        this.literals = literals;
    }

    /** Whether a scalar is no value but stands for one. */
    static boolean isReference(Node node) {
        return node.kind() == Node.Kind.TEXT
                && (node.text().startsWith("${") || node.text().startsWith(SUBJECT));
    }

    /** The operand that a field is compared with; empty, and said, when the two cannot be compared. */
    Optional<Operand> read(Meaning field, Node node, Scope scope) {
        if (!isReference(node)) {
            return literals.read(field, node).map(Operand.Literal::new);
        }
        return node.text().startsWith(SUBJECT) ? subjectField(field, node, scope) : period(field, node);
    }

    private Optional<Operand> period(Meaning field, Node node) {
        Matcher bound = PERIOD.matcher(node.text());
        Matcher parameter = PARAMETER.matcher(node.text());
        boolean lastYear = LAST_YEAR_END.matcher(node.text()).matches();
        if (!bound.matches() && !lastYear && parameter.matches()) {
            return parameter(field, parameter.group(1), node);
        }
        if (!bound.matches() && !lastYear) {
            authoring.wrong(node.position(), "operand.unknown", node.text());
            return Optional.empty();
        }
        if (!field.isDate()) {
            authoring.wrong(node.position(), "operand.type", field.name(), typeOf(field), node.text(), date());
            return Optional.empty();
        }
        if (lastYear) {
            return Optional.of(new Operand.LastYearEnd());
        }
        int months = bound.group(3) == null ? 0 : Integer.parseInt(bound.group(3));
        boolean back = "-".equals(bound.group(2));
        return Optional.of(new Operand.PeriodBound(bound.group(1).equals("start"), back ? -months : months));
    }

    private Optional<Operand> parameter(Meaning field, String name, Node node) {
        Optional<Parameter> parameter = authoring.findParameter(name, node.position());
        if (parameter.isPresent() && parameter.get().isNumber() != field.isNumber()) {
            String type = authoring.say(parameter.get().isNumber() ? "type.NUMBER" : "type.TEXT");
            authoring.wrong(node.position(), "operand.type", field.name(), typeOf(field), node.text(), type);
            return Optional.empty();
        }
        return parameter.map(Operand.OfCounty::new);
    }

    private Optional<Operand> subjectField(Meaning field, Node node, Scope scope) {
        Scope subject = scope.subjectScope();
        String name = node.text().substring(SUBJECT.length());
        Optional<Meaning> other = authoring.findField(subject.roll(), name, node.position());
        if (other.isEmpty()) {
            return Optional.empty();
        }
        if (!subject.hasOne(other.get())) {
            authoring.wrong(node.position(), "operand.of-person", name);
            return Optional.empty();
        }
        if (!field.comparable(other.get())) {
            authoring.wrong(
                    node.position(), "operand.type", field.name(), typeOf(field), node.text(), typeOf(other.get()));
            return Optional.empty();
        }
        return Optional.of(new Operand.SubjectField(name));
    }

    private String typeOf(Meaning field) {
        return authoring.say("type." + field.type());
    }

    private String date() {
        return authoring.say("type.DATE");
    }
}
