package org.bidui.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bidui.check.Aggregate;
import org.bidui.check.Condition;
import org.bidui.check.Operand;
import org.bidui.check.Source;
import org.bidui.check.ValueTest;
import org.bidui.person.PinyinOrder;
import org.bidui.roll.FieldText;
import org.bidui.roll.Roll;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A check's conditions as short Chinese phrases: 学籍状态不是辍学、休学. */
final class ConditionPhrases {
    private final Wording wording = Wording.of(ConditionPhrases.class);
    private final FieldValues fields;
    private final YearMonth period;
    private final Roll about;

    /** @param about the roll of the check's subjects */
    ConditionPhrases(FieldValues fields, YearMonth period, Roll about) {
        this.fields = fields;
        this.period = period;
        this.about = about;
    }

    /** All of them, of rows of that roll. */
    String all(Collection<Condition> conditions, Roll roll) {
        return conditions.stream()
                .map(condition -> one(condition, roll))
                .collect(Collectors.joining(wording.say("comma.long")));
    }

    private String one(Condition condition, Roll roll) {
        if (condition instanceof Condition.OfField of) {
            return fields.title(roll, of.field()) + test(of.test(), roll, of.field());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.choices().stream()
                    .map(choice -> all(choice, roll))
                    .collect(Collectors.joining(wording.say("or")));
        }
        if (condition instanceof Condition.In in) {
            return wording.say(
                            in.negated() ? "in.none" : "in.some",
                            in.source().edition().last()
                                    ? wording.say(
                                            "last.list", in.source().roll().title())
                                    : in.source().roll().title())
                    + where(in);
        }
        if (condition instanceof Condition.Members members) {
            String who = wording.say("members." + members.quantity() + (members.others() ? ".others" : ""));
            return who + all(members.conditions(), roll);
        }
        if (condition instanceof Condition.OfFigure figure) {
            return of(figure.aggregate())
                    + figure.tests().stream()
                            .map(test -> test(test, about, ""))
                            .collect(Collectors.joining(wording.say("comma.long")));
        }
        if (condition instanceof Condition.AgeOn age) {
            return wording.say("age.on", age.date().getMonthValue(), age.date().getDayOfMonth())
                    + between(text(age.min()), text(age.max()));
        }
        return wording.say("as.required");
    }

    /** What a number of many rows is called: 医疗费用的个人自付合计. */
    private String of(Aggregate aggregate) {
        if (aggregate instanceof Aggregate.Sum sum) {
            return wording.say(
                    "figure.sum", list(sum.source()), fields.title(sum.source().roll(), sum.field()));
        }
        if (aggregate instanceof Aggregate.Max max) {
            return wording.say(
                    "figure.max", list(max.source()), fields.title(max.source().roll(), max.field()));
        }
        if (aggregate instanceof Aggregate.Count count) {
            return wording.say("figure.count", list(count.source()));
        }
        if (aggregate instanceof Aggregate.Own own) {
            return fields.title(about, own.field());
        }
        Aggregate.Ratio ratio = (Aggregate.Ratio) aggregate;
        return wording.say("figure.ratio", of(ratio.dividend()), of(ratio.divisor()));
    }

    /** A roll's title, with which list of it and which rows are meant. */
    String list(Source source) {
        String title = source.edition().last()
                ? wording.say("last.list", source.roll().title())
                : source.roll().title();
        return source.where().isEmpty() ? title : wording.say("target", title, all(source.where(), source.roll()));
    }

    private String where(Condition.In in) {
        return in.source().where().isEmpty()
                ? ""
                : wording.say("brackets", all(in.source().where(), in.source().roll()));
    }

    private String test(ValueTest test, Roll roll, String field) {
        if (test instanceof ValueTest.OneOf oneOf) {
            return wording.say(
                    oneOf.negated() ? "is.not" : "is", String.join(wording.say("comma"), values(oneOf, roll, field)));
        }
        if (test instanceof ValueTest.Between limits) {
            String min = limits.min() == null ? "" : operand(limits.min());
            String max = limits.max() == null ? "" : operand(limits.max());
            return limits.exclusive() ? within(min, max) : between(min, max);
        }
        if (test instanceof ValueTest.Dated dated) {
            List<String> bounds = new ArrayList<>();
            if (dated.before() != null) {
                bounds.add(wording.say("before", operand(dated.before())));
            }
            if (dated.after() != null) {
                bounds.add(wording.say("after", operand(dated.after())));
            }
            return String.join(wording.say("comma.long"), bounds);
        }
        if (test instanceof ValueTest.Missing missing) {
            return wording.say(missing.missing() ? "missing" : "given");
        }
        if (test instanceof ValueTest.Contains contains) {
            return wording.say("contains", contains.part());
        }
        if (test instanceof ValueTest.EqualTo equal) {
            return wording.say("equals", operand(equal.other()));
        }
        return wording.say("as.required");
    }

    /** In the order of the field's codes, which sets do not keep. */
    private static List<String> values(ValueTest.OneOf oneOf, Roll roll, String field) {
        List<String> codes = roll.find(field).map(known -> known.codes()).orElse(List.of());
        Comparator<String> order =
                Comparator.comparingInt((String value) -> codes.indexOf(value)).thenComparing(PinyinOrder.get());
        return oneOf.values().stream().map(FieldText::of).sorted(order).toList();
    }

    private String between(String min, String max) {
        if (min.isEmpty() || max.isEmpty()) {
            return min.isEmpty() ? wording.say("at.most", max) : wording.say("at.least", min);
        }
        return wording.say("between", min, max);
    }

    private String within(String min, String max) {
        if (min.isEmpty() || max.isEmpty()) {
            return min.isEmpty() ? wording.say("less.than", max) : wording.say("more.than", min);
        }
        return wording.say("within", min, max);
    }

    String operand(Operand operand) {
        if (operand instanceof Operand.OfCounty county) {
            return text(county.parameter().on(period.atEndOfMonth()))
                    + county.parameter().unit();
        }
        if (operand instanceof Operand.PeriodBound bound) {
            return bound.day(period.atDay(1), period.atEndOfMonth()).toString();
        }
        if (operand instanceof Operand.LastYearEnd end) {
            return end.day(period.atDay(1)).toString();
        }
        if (operand instanceof Operand.SubjectField field) {
            return fields.title(about, field.field());
        }
        return operand instanceof Operand.Literal literal ? FieldText.of(literal.value()) : "";
    }

    private static String text(@Nullable Object number) {
        return FieldText.of(number);
    }
}
