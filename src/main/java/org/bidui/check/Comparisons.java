package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.bidui.check.Operand.Literal;
import org.bidui.check.Operand.PeriodBound;
import org.bidui.check.Operand.SubjectField;
import org.bidui.dossier.ComparedValue;
import org.bidui.person.ChineseText;
import org.bidui.roll.DateSpan;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Makes the tests of a check ready for the values of one period. */
final class Comparisons {
    /** Verdicts on texts that a test remembers: coded values are few, free texts need not be remembered. */
    private static final int REMEMBERED = 1_000;

    private final Roll about;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /** @param about the roll of the subjects, which {@link SubjectField} names fields of */
    Comparisons(Roll about, YearMonth period) {
        this.about = about;
        this.firstDay = period.atDay(1);
        this.lastDay = period.atEndOfMonth();
    }

    /** The test of a value of that type; it comes out unknown where the value, or what it is compared with, is. */
    Comparison of(ValueTest test, FieldType type) {
        if (test instanceof ValueTest.OneOf oneOf) {
            return oneOf(oneOf, type);
        }
        if (test instanceof ValueTest.Between between) {
            return between(between);
        }
        if (test instanceof ValueTest.Dated dated) {
            return dated(dated);
        }
        if (test instanceof ValueTest.Missing missing) {
            return (value, subject) -> Truth.of((ComparedValue.of(value, type) == null) == missing.missing());
        }
        if (test instanceof ValueTest.Contains contains) {
            String part = ChineseText.plain(contains.part());
            return remembering(value -> ChineseText.plain(value.toString()).contains(part));
        }
        if (test instanceof ValueTest.EqualTo equalTo) {
            return equalTo(equalTo.other(), type);
        }
        throw new IllegalArgumentException("no comparison for " + test);
    }

    private Comparison between(ValueTest.Between between) {
        Other min = between.min() == null ? null : other(between.min());
        Other max = between.max() == null ? null : other(between.max());
        int least = between.exclusive() ? 1 : 0;
        return (value, subject) -> {
            if (!(value instanceof BigDecimal number)) {
                return Truth.UNKNOWN;
            }
            Truth holds = Truth.TRUE;
            if (min != null) {
                holds = holds.and(
                        min.of(subject) instanceof BigDecimal limit
                                ? Truth.of(number.compareTo(limit) >= least)
                                : Truth.UNKNOWN);
            }
            if (max != null) {
                holds = holds.and(
                        max.of(subject) instanceof BigDecimal limit
                                ? Truth.of(limit.compareTo(number) >= least)
                                : Truth.UNKNOWN);
            }
            return holds;
        };
    }

    private static Comparison oneOf(ValueTest.OneOf oneOf, FieldType type) {
        Set<Object> values = new HashSet<>();
        oneOf.values().forEach(value -> values.add(Objects.requireNonNull(ComparedValue.of(value, type))));
        Predicate<Object> passes =
                value -> values.contains(Objects.requireNonNull(ComparedValue.of(value, type))) != oneOf.negated();
        if (type == FieldType.ID_NUMBER) {
            return (value, subject) ->
                    ComparedValue.of(value, type) == null ? Truth.UNKNOWN : Truth.of(passes.test(value));
        }
        return remembering(passes);
    }

    private static Comparison remembering(Predicate<Object> passes) {
        Map<Object, Truth> verdicts = new HashMap<>();
        return (value, subject) -> {
            if (value == null) {
                return Truth.UNKNOWN;
            }
            Truth known = verdicts.get(value);
            if (known != null) {
                return known;
            }
            Truth verdict = Truth.of(passes.test(value));
            if (verdicts.size() < REMEMBERED) {
                verdicts.put(value, verdict);
            }
            return verdict;
        };
    }

    private Comparison dated(ValueTest.Dated dated) {
        Other before = dated.before() == null ? null : other(dated.before());
        Other after = dated.after() == null ? null : other(dated.after());
        return (value, subject) -> {
            if (!(value instanceof DateSpan date)) {
                return Truth.UNKNOWN;
            }
            Truth holds = Truth.TRUE;
            if (before != null) {
                holds = holds.and(
                        before.of(subject) instanceof DateSpan limit
                                ? Truth.of(date.last().isBefore(limit.first()))
                                : Truth.UNKNOWN);
            }
            if (after != null) {
                holds = holds.and(
                        after.of(subject) instanceof DateSpan limit
                                ? Truth.of(date.last().isAfter(limit.last()))
                                : Truth.UNKNOWN);
            }
            return holds;
        };
    }

    private Comparison equalTo(Operand operand, FieldType type) {
        Other other = other(operand);
        FieldType otherType = operand instanceof SubjectField field ? ValueOf.type(about, field.field()) : type;
        return (value, subject) -> {
            Object one = ComparedValue.of(value, type);
            Object two = ComparedValue.of(other.of(subject), otherType);
            return one == null || two == null ? Truth.UNKNOWN : Truth.of(one.equals(two));
        };
    }

    /** The number that an operand stands for, whoever the subject is; null when it is none. */
    @Nullable
    BigDecimal number(Operand operand) {
        if (operand instanceof Operand.OfCounty county) {
            return county.parameter().on(lastDay) instanceof BigDecimal value ? value : null;
        }
        return operand instanceof Literal literal && literal.value() instanceof BigDecimal value ? value : null;
    }

    /** The value that another is compared with; null when it is unknown. */
    @FunctionalInterface
    private interface Other {
        @Nullable
        Object of(Asked subject);
    }

    private Other other(Operand operand) {
        if (operand instanceof Literal literal) {
            Object value = literal.value() instanceof LocalDate day ? DateSpan.of(day) : literal.value();
            return subject -> value;
        }
        if (operand instanceof Operand.OfCounty county) {
            Object value = county.parameter().on(lastDay);
            return subject -> value;
        }
        if (operand instanceof PeriodBound bound) {
            DateSpan day = DateSpan.of(bound.day(firstDay, lastDay));
            return subject -> day;
        }
        if (operand instanceof Operand.LastYearEnd end) {
            DateSpan day = DateSpan.of(end.day(firstDay));
            return subject -> day;
        }
        ValueOf field = ValueOf.field(about, ((SubjectField) operand).field(), lastDay);
        return subject -> field.in(subject.row(), subject.household());
    }
}
