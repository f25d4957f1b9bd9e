package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidui.check.OracleRolls.Fact;
import org.bidui.check.OracleRolls.House;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.DateSpan;
import org.bidui.roll.FieldType;

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
            return (asked || !holds) ? Boolean.valueOf(found != in.negated()) : null;
        }
        if (condition instanceof Condition.Members members) {
            return members(members, house, null, named, holds);
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
        return rolls.facts(source.roll()).stream()
                .filter(fact -> key != 0 && fact.key() == key)
                .filter(fact -> ofFact(source.where(), fact, null, subject, false))
                .toList();
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
            BigDecimal number = (BigDecimal) value;
            return !(between.min() != null && number.compareTo(between.min()) < 0)
                    && !(between.max() != null && number.compareTo(between.max()) > 0);
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

    private Object other(Operand operand, Named subject) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.PeriodBound bound) {
            LocalDate day = bound.start() ? period.atDay(1) : period.atEndOfMonth();
            return DateSpan.of(day.plusMonths(bound.months()));
        }
        return rolls.value(subject.fact(), subject.house(), ((Operand.SubjectField) operand).field());
    }

    private static FieldType type(Fact fact, String field) {
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
