package org.bidui.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bidui.check.Condition;
import org.bidui.check.Operand;
import org.bidui.check.ValueTest;
import org.jspecify.annotations.Nullable;

/** Which fields of a row a check's conditions look at. */
final class ComparedFields {
    private ComparedFields() {}

    /** Of the rows that the conditions are asked of. */
    static Set<String> of(Collection<Condition> conditions) {
        Set<String> fields = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, false, fields));
        return fields;
    }

    /** Of the subject: also the fields that others are compared with. */
    static Set<String> ofSubject(Collection<Condition> conditions) {
        Set<String> fields = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, true, fields));
        return fields;
    }

    private static void collect(Condition condition, boolean operands, Set<String> fields) {
        if (condition instanceof Condition.OfField of) {
            fields.add(of.field());
            if (operands) {
                collect(of.test(), fields);
            }
        } else if (condition instanceof Condition.AnyOf any) {
            any.choices().forEach(choice -> choice.forEach(one -> collect(one, operands, fields)));
        } else if (condition instanceof Condition.OfFigure figure && operands) {
            figure.tests().forEach(test -> collect(test, fields));
        } else if (condition instanceof Condition.Members members) {
            members.conditions().forEach(one -> collect(one, operands, fields));
        }
    }

    private static void collect(ValueTest test, Set<String> fields) {
        if (test instanceof ValueTest.EqualTo equal) {
            collect(equal.other(), fields);
        } else if (test instanceof ValueTest.Between between) {
            collect(between.min(), fields);
            collect(between.max(), fields);
        } else if (test instanceof ValueTest.Dated dated) {
            collect(dated.before(), fields);
            collect(dated.after(), fields);
        }
    }

    private static void collect(@Nullable Operand operand, Set<String> fields) {
        if (operand instanceof Operand.SubjectField subject) {
            fields.add(subject.field());
        }
    }
}
