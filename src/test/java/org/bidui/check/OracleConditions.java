package org.bidui.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bidui.check.OracleRolls.Fact;
import org.bidui.check.OracleRolls.House;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.DateSpan;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;

/** Conditions as the specification words them. True, false, or null for unknown, which only {@code holds} knows. */
final class OracleConditions {
    /** The subject as conditions on other rows name it: a row and its household. */
    record Named(Fact fact, House house) {}

    private final OracleRolls rolls;
    private final YearMonth period;

    OracleConditions(OracleRolls rolls, YearMonth period) {
        this.rolls = rolls;
        this.period = period;
    }

    Boolean ofHouse(List<Condition> conditions, House house, boolean holds) {
        List<Boolean> each = new ArrayList<>();
        for (Condition condition : conditions) {
            each.add(ofHouse(condition, house, holds));
        }
        return every(each);
    }

    private Boolean ofHouse(Condition condition, House house, boolean holds) {
        Named named = new Named(house.head(), house);
        if (condition instanceof Condition.AnyOf anyOf) {
            return any(anyOf.choices().stream()
                    .map(choice -> ofHouse(choice, house, holds))
                    .toArray(Boolean[]::new));
        }
        if (condition instanceof Condition.In in) {
            boolean asked = false;
            boolean found = false;
            for (Fact member : house.facts()) {
                asked |= member.key() != 0;
                found |= !mentions(in.source(), member.key(), named).isEmpty();
            }
            found |= !naming(in.source(), named).isEmpty();
            return (asked || found || !holds) ? Boolean.valueOf(found != in.negated()) : null;
        }
        if (condition instanceof Condition.Members members) {
            return members(members, house, null, named, holds);
        }
        if (condition instanceof Condition.OfFigure figure) {
            return figure(figure, house.head(), house, true, named, holds);
        }
        if (condition instanceof Condition.OfField field
                && (field.field().equals("member_count")
                        || (!List.of("age", "sex", "birth_date").contains(field.field())
                                && house.head().roll().get(field.field()).household()))) {
            return ofFact(condition, house.head(), house, named, holds);
        }
        return any(house.facts().stream()
                .map(fact -> ofFact(condition, fact, house, named, holds))
                .toArray(Boolean[]::new));
    }

    Boolean ofFact(List<Condition> conditions, Fact fact, House house, Named subject, boolean holds) {
        List<Boolean> each = new ArrayList<>();
        for (Condition condition : conditions) {
            each.add(ofFact(condition, fact, house, subject, holds));
        }
        return every(each);
    }

    private Boolean ofFact(Condition condition, Fact fact, House house, Named subject, boolean holds) {
        if (condition instanceof Condition.AnyOf anyOf) {
            return any(anyOf.choices().stream()
                    .map(choice -> ofFact(choice, fact, house, subject, holds))
                    .toArray(Boolean[]::new));
        }
        if (condition instanceof Condition.In in) {
            if (fact.key() == 0) {
                return holds ? null : Boolean.valueOf(in.negated());
            }
            return mentions(in.source(), fact.key(), subject).isEmpty() == in.negated();
        }
        if (condition instanceof Condition.Members members) {
            return members(members, house, members.others() ? fact : null, subject, holds);
        }
        if (condition instanceof Condition.OfFigure figure) {
            return figure(figure, fact, house, false, subject, holds);
        }
        if (condition instanceof Condition.AgeOn ageOn) {
            LocalDate day = ageOn.date().atYear(period.getYear());
            day = day.isAfter(period.atEndOfMonth()) ? ageOn.date().atYear(period.getYear() - 1) : day;
            Integer age = rolls.age(fact, day);
            if (age == null) {
                return holds ? null : Boolean.FALSE;
            }
            return !(ageOn.min() != null && age < ageOn.min()) && !(ageOn.max() != null && age > ageOn.max());
        }
        Condition.OfField field = (Condition.OfField) condition;
        FieldType type = type(fact, field.field());
        Boolean passes = passes(field.test(), rolls.value(fact, house, field.field()), type, subject);
        if (passes == null && !holds) {
            return field.test() instanceof ValueTest.OneOf oneOf && oneOf.negated();
        }
        return passes;
    }

    private Boolean members(Condition.Members members, House house, Fact but, Named subject, boolean holds) {
        int yes = 0;
        int no = 0;
        int unknown = 0;
        for (List<Fact> person : house.persons()) {
            if (but != null && person.get(0).isPerson(but)) {
                continue;
            }
            Boolean meets = any(person.stream()
                    .map(fact -> ofFact(members.conditions(), fact, house, subject, holds))
                    .toArray(Boolean[]::new));
            yes += Boolean.TRUE.equals(meets) ? 1 : 0;
            no += Boolean.FALSE.equals(meets) ? 1 : 0;
            unknown += meets == null ? 1 : 0;
        }
        // With every unknown member taken for one who does and for one who does not: is the answer the same?
        boolean least = enough(members.quantity(), yes, no + unknown);
        for (int more = 1; more <= unknown; more++) {
            if (enough(members.quantity(), yes + more, no + unknown - more) != least) {
                return null;
            }
        }
        return least;
    }

    private static boolean enough(Condition.Quantity quantity, int yes, int no) {
        return switch (quantity) {
            case ANY -> yes > 0;
            case ALL -> no == 0;
            case NONE -> yes == 0;
            case EXACTLY_ONE -> yes == 1;
        };
    }

    /** The rows of a source that mention the key and meet all its conditions. */
    List<Fact> mentions(Source source, long key, Named subject) {
        return meeting(source, subject).stream()
                .filter(fact -> key != 0 && fact.key() == key)
                .toList();
    }

    /** The rows of a source that give the registry's number of the house and meet all its conditions. */
    List<Fact> naming(Source source, Named subject) {
        Roll.Households households = subject.fact().roll().households();
        boolean numbered = households != null && households.key().name().equals("household_no");
        String number = numbered ? ChineseText.plain(subject.house().head().text("household_no")) : "";
        String ofAny = subject.house().facts().stream()
                .map(fact -> ChineseText.plain(fact.text("household_no")))
                .findFirst()
                .orElse("");
        String given = number.isEmpty() && numbered ? ofAny : number;
        return meeting(source, subject).stream()
                .filter(fact -> !given.isEmpty() && given.equals(ChineseText.plain(fact.text("household_no"))))
                .toList();
    }

    private List<Fact> meeting(Source source, Named subject) {
        return rolls.facts(source.edition()).stream()
                .filter(fact -> ofFact(source.where(), fact, null, subject, false))
                .toList();
    }

    /** What the rows about a person (house null), or about a whole house, come to; null is unknown. */
    BigDecimal figure(Aggregate aggregate, Fact fact, House house, boolean whole, Named subject) {
        if (aggregate instanceof Aggregate.Own own) {
            return (BigDecimal) rolls.value(fact, house, own.field());
        }
        if (aggregate instanceof Aggregate.Ratio ratio) {
            BigDecimal above = figure(ratio.dividend(), fact, house, whole, subject);
            BigDecimal below = figure(ratio.divisor(), fact, house, whole, subject);
            return above == null || below == null || below.doubleValue() == 0
                    ? null
                    : above.divide(below, MathContext.DECIMAL64);
        }
        List<Fact> persons = whole ? house.facts() : List.of(fact);
        if (persons.stream().allMatch(person -> person.key() == 0)) {
            return null;
        }
        List<BigDecimal> values = rows(aggregate, fact, house, whole, subject).stream()
                .map(row -> aggregate instanceof Aggregate.Count
                        ? BigDecimal.ONE
                        : (BigDecimal) row.values().get(summed(aggregate)))
                .toList();
        return aggregate instanceof Aggregate.Max
                ? values.stream().max(BigDecimal::compareTo).orElse(null)
                : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rows that a figure is made of, each once. */
    Set<Fact> rows(Aggregate aggregate, Fact fact, House house, boolean whole, Named subject) {
        Set<Fact> rows = new LinkedHashSet<>();
        if (aggregate instanceof Aggregate.Ratio ratio) {
            rows.addAll(rows(ratio.dividend(), fact, house, whole, subject));
            rows.addAll(rows(ratio.divisor(), fact, house, whole, subject));
            return rows;
        }
        for (Source source : aggregate.sources()) {
            List<Long> keys = whole
                    ? house.persons().stream()
                            .map(person -> person.get(0).key())
                            .toList()
                    : List.of(fact.key());
            keys.forEach(key -> rows.addAll(mentions(source, key, subject)));
            if (whole) {
                rows.addAll(naming(source, subject));
            }
        }
        rows.removeIf(
                row -> !(aggregate instanceof Aggregate.Count) && row.values().get(summed(aggregate)) == null);
        return rows;
    }

    private static String summed(Aggregate aggregate) {
        return aggregate instanceof Aggregate.Sum sum ? sum.field() : ((Aggregate.Max) aggregate).field();
    }

    private Boolean figure(Condition.OfFigure of, Fact fact, House house, boolean whole, Named subject, boolean holds) {
        BigDecimal value = figure(of.aggregate(), fact, house, whole, subject);
        List<Boolean> each = new ArrayList<>();
        of.tests().forEach(test -> each.add(passes(test, value, FieldType.NUMBER, subject)));
        Boolean all = every(each);
        return (all == null && !holds) ? Boolean.FALSE : all;
    }

    private Boolean passes(ValueTest test, Object value, FieldType type, Named subject) {
        if (test instanceof ValueTest.Missing missing) {
            return (plain(value, type) == null) == missing.missing();
        }
        if (plain(value, type) == null) {
            return null;
        }
        if (test instanceof ValueTest.OneOf oneOf) {
            return oneOf.values().stream().anyMatch(one -> same(one, value, type)) != oneOf.negated();
        }
        if (test instanceof ValueTest.Between between) {
            double number = ((BigDecimal) value).doubleValue();
            Object min = between.min() == null ? Double.valueOf(-1e9) : plain(other(between.min(), subject), type);
            Object max = between.max() == null ? Double.valueOf(1e9) : plain(other(between.max(), subject), type);
            if (min == null || max == null) {
                return null;
            }
            return between.exclusive()
                    ? (double) min < number && number < (double) max
                    : (double) min <= number && number <= (double) max;
        }
        if (test instanceof ValueTest.Contains contains) {
            return ChineseText.plain((String) value).contains(ChineseText.plain(contains.part()));
        }
        if (test instanceof ValueTest.EqualTo equalTo) {
            Object other = other(equalTo.other(), subject);
            return plain(other, type) == null ? null : Boolean.valueOf(same(other, value, type));
        }
        ValueTest.Dated dated = (ValueTest.Dated) test;
        LocalDate day = ((DateSpan) value).last();
        DateSpan before = dated.before() == null ? null : (DateSpan) other(dated.before(), subject);
        DateSpan after = dated.after() == null ? null : (DateSpan) other(dated.after(), subject);
        if ((dated.before() != null && before == null) || (dated.after() != null && after == null)) {
            return null;
        }
        return (before == null || day.isBefore(before.first())) && (after == null || day.isAfter(after.last()));
    }

    Object other(Operand operand, Named subject) {
        if (operand instanceof Operand.OfCounty county) {
            Object value = null;
            for (Parameter.Value one : county.parameter().values()) {
                boolean started = one.from() == null || !one.from().isAfter(period.atEndOfMonth());
                value = (value == null || started) ? one.value() : value;
            }
            return value;
        }
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.PeriodBound bound) {
            LocalDate day = bound.start() ? period.atDay(1) : period.atEndOfMonth();
            return DateSpan.of(day.plusMonths(bound.months()));
        }
        if (operand instanceof Operand.LastYearEnd) {
            return DateSpan.of(period.withMonth(1).atDay(1).minusDays(1));
        }
        return rolls.value(subject.fact(), subject.house(), ((Operand.SubjectField) operand).field());
    }

    static FieldType type(Fact fact, String field) {
        return switch (field) {
            case "age", "member_count" -> FieldType.NUMBER;
            case "sex" -> FieldType.SEX;
            case "birth_date" -> FieldType.DATE;
            default -> fact.roll().get(field).type();
        };
    }

    static boolean same(Object one, Object other, FieldType type) {
        return Objects.equals(plain(one, type), plain(other, type));
    }

    /** Names as names, texts without the accidents of typing, numbers by their worth; null is unknown. */
    static Object plain(Object value, FieldType type) {
        if (value instanceof IdNumber id) {
            return id.usable() ? id.keyText() : null;
        }
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        if (value instanceof String text) {
            return type == FieldType.NAME ? PersonName.comparable(text) : ChineseText.plain(text);
        }
        return value;
    }

    /** One unknown leaves all unknown. */
    private static Boolean every(List<Boolean> each) {
        return each.contains(null) ? null : Boolean.valueOf(!each.contains(false));
    }

    static Boolean any(Boolean... each) {
        List<Boolean> all = java.util.Arrays.asList(each);
        if (all.contains(true)) {
            return true;
        }
        return all.contains(null) ? null : Boolean.FALSE;
    }
}
