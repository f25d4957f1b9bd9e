package org.bidui.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bidui.check.Condition.AgeOn;
import org.bidui.check.Condition.AnyOf;
import org.bidui.check.Condition.In;
import org.bidui.check.Condition.Members;
import org.bidui.check.Condition.OfField;
import org.bidui.check.Condition.OfFigure;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Member;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes the conditions of one check ready for one period's rows: fields are looked up here, once.
 *
 * <p>Conditions come in two kinds. Ordinary ones do not hold for an unknown value, but for plain negations, which do.
 * Strict ones, those of {@link Expectation.Holds}, come out {@linkplain Truth#UNKNOWN unknown} there.
 */
final class Conditions {
    private final Dossiers dossiers;
    private final Roll about;
    private final LocalDate lastDay;
    private final Comparisons comparisons;

    Conditions(Dossiers dossiers, YearMonth period, Roll about) {
        this.dossiers = dossiers;
        this.about = about;
        this.lastDay = period.atEndOfMonth();
        this.comparisons = new Comparisons(about, period);
    }

    /** All conditions as asked of the check's subjects. */
    SubjectCondition ofSubject(Unit unit, List<Condition> conditions, boolean strict) {
        if (unit == Unit.HOUSEHOLD) {
            return ofHousehold(conditions, strict);
        }
        RowCondition all = ofRow(about, conditions, strict);
        return subject -> all.of(subject.row(), subject.household(), subject);
    }

    /** What an aggregate comes to for the check's subjects. */
    FigureOf figure(Unit unit, Aggregate aggregate) {
        return new Figures(about, unit, lastDay, this::of).of(aggregate);
    }

    Comparisons comparisons() {
        return comparisons;
    }

    /** A source's rows, ready to be asked for. */
    SourceRows of(Source source) {
        return new SourceRows(dossiers.keyed(source.edition()), ofRow(source.roll(), source.where(), false));
    }

    private RowCondition ofRow(Roll roll, List<Condition> conditions, boolean strict) {
        RowCondition[] all = conditions.stream()
                .map(condition -> ofRow(roll, condition, strict))
                .toArray(RowCondition[]::new);
        return (row, household, subject) -> {
            Truth holds = Truth.TRUE;
            for (RowCondition condition : all) {
                holds = holds.and(condition.of(row, household, subject));
                if (holds == Truth.FALSE && !strict) {
                    break;
                }
            }
            return holds;
        };
    }

    private RowCondition ofRow(Roll roll, Condition condition, boolean strict) {
        if (condition instanceof OfField field) {
            ValueOf value = ValueOf.field(roll, field.field(), lastDay);
            Comparison test = comparison(roll, field, strict);
            return (row, household, subject) -> test.of(value.in(row, household), subject);
        }
        if (condition instanceof AnyOf anyOf) {
            RowCondition[] choices = anyOf.choices().stream()
                    .map(choice -> ofRow(roll, choice, strict))
                    .toArray(RowCondition[]::new);
            return (row, household, subject) -> {
                Truth holds = Truth.FALSE;
                for (RowCondition choice : choices) {
                    holds = holds.or(choice.of(row, household, subject));
                }
                return holds;
            };
        }
        if (condition instanceof In in) {
            SourceRows rows = of(in.source());
            Truth keyless = unknown(strict, in.negated());
            if (!about.hasPeople()) {
                return (row, household, subject) -> Truth.of(rows.mention(Unit.ROW, subject) != in.negated());
            }
            return (row, household, subject) ->
                    row.id().usable() ? Truth.of(rows.mention(row.id().key(), subject) != in.negated()) : keyless;
        }
        if (condition instanceof OfFigure figure) {
            FigureOf value = figure(about.hasPeople() ? Unit.PERSON : Unit.ROW, figure.aggregate());
            FigureTest test = test(figure, strict);
            return (row, household, subject) -> test.of(value.of(row, household, subject), subject);
        }
        if (condition instanceof Members members) {
            MemberCount count = new MemberCount(members.quantity(), ofRow(roll, members.conditions(), strict));
            return (row, household, subject) -> household == null
                    ? unknown(strict, false)
                    : count.in(household, members.others() ? row : null, subject);
        }
        AgeOn ageOn = (AgeOn) condition;
        LocalDate day = ageOn.dayFor(lastDay);
        return (row, household, subject) -> within(ValueOf.age(row, day), ageOn, strict);
    }

    private SubjectCondition ofHousehold(List<Condition> conditions, boolean strict) {
        SubjectCondition[] all = conditions.stream()
                .map(condition -> ofHousehold(condition, strict))
                .toArray(SubjectCondition[]::new);
        return subject -> {
            Truth holds = Truth.TRUE;
            for (SubjectCondition condition : all) {
                holds = holds.and(condition.of(subject));
                if (holds == Truth.FALSE && !strict) {
                    break;
                }
            }
            return holds;
        };
    }

    private SubjectCondition ofHousehold(Condition condition, boolean strict) {
        if (condition instanceof OfField field && ValueOf.ofHousehold(about, field.field())) {
            ValueOf value = ValueOf.field(about, field.field(), lastDay);
            Comparison test = comparison(about, field, strict);
            return subject -> test.of(value.in(subject.row(), subject.household()), subject);
        }
        if (condition instanceof AnyOf anyOf) {
            SubjectCondition[] choices = anyOf.choices().stream()
                    .map(choice -> ofHousehold(choice, strict))
                    .toArray(SubjectCondition[]::new);
            return subject -> {
                Truth holds = Truth.FALSE;
                for (SubjectCondition choice : choices) {
                    holds = holds.or(choice.of(subject));
                }
                return holds;
            };
        }
        if (condition instanceof In in) {
            SourceRows rows = of(in.source());
            Truth keyless = unknown(strict, in.negated());
            return subject -> anyMention(rows, in.negated(), keyless, subject);
        }
        if (condition instanceof OfFigure figure) {
            FigureOf value = figure(Unit.HOUSEHOLD, figure.aggregate());
            FigureTest test = test(figure, strict);
            return subject -> test.of(value.of(subject.row(), subject.household(), subject), subject);
        }
        if (condition instanceof Members members) {
            MemberCount count = new MemberCount(members.quantity(), ofRow(about, members.conditions(), strict));
            return subject -> count.in(subject.household(), null, subject);
        }
        // A person's field, or age: any member's, each condition on its own.
        RowCondition ofAny = ofRow(about, condition, strict);
        return subject -> {
            Truth holds = Truth.FALSE;
            for (Row row : subject.household().rows()) {
                holds = holds.or(ofAny.of(row, subject.household(), subject));
            }
            return holds;
        };
    }

    private static Truth anyMention(SourceRows rows, boolean negated, Truth keyless, Asked subject) {
        if (rows.mention(Unit.HOUSEHOLD, subject)) {
            return Truth.of(!negated);
        }
        return subject.household().members().stream().anyMatch(Member::keyed) ? Truth.of(negated) : keyless;
    }

    /** Whether what many rows come to passes. */
    @FunctionalInterface
    private interface FigureTest {
        Truth of(@Nullable Figure figure, Asked subject);
    }

    private FigureTest test(OfFigure condition, boolean strict) {
        Comparison[] tests = condition.tests().stream()
                .map(test -> comparisons.of(test, FieldType.NUMBER))
                .toArray(Comparison[]::new);
        return (figure, subject) -> {
            Truth holds = Truth.TRUE;
            for (Comparison test : tests) {
                holds = holds.and(test.of(figure == null ? null : figure.value(), subject));
            }
            return holds == Truth.UNKNOWN ? unknown(strict, false) : holds;
        };
    }

    private Comparison comparison(Roll roll, OfField condition, boolean strict) {
        Comparison test = comparisons.of(condition.test(), ValueOf.type(roll, condition.field()));
        boolean negated = condition.test() instanceof ValueTest.OneOf oneOf && oneOf.negated();
        Truth unknown = unknown(strict, negated);
        return (value, subject) -> {
            Truth holds = test.of(value, subject);
            return holds == Truth.UNKNOWN ? unknown : holds;
        };
    }

    private static Truth within(@Nullable Integer age, AgeOn limits, boolean strict) {
        if (age == null) {
            return unknown(strict, false);
        }
        return Truth.of((limits.min() == null || age >= limits.min()) && (limits.max() == null || age <= limits.max()));
    }

    /** What a condition on something unknown comes to. */
    private static Truth unknown(boolean strict, boolean negated) {
        return strict ? Truth.UNKNOWN : Truth.of(negated);
    }
}
