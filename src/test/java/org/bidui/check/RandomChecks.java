package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bidui.check.Condition.Quantity;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.person.Sex;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;

/** Checks of every kind with conditions of every kind, sensible or not. */
final class RandomChecks {
    private final Random random;
    private final RandomCounty county;
    private final List<Roll> rolls;
    private final List<Roll> subjects;
    private Roll about;

    RandomChecks(Random random, RandomCounty county, List<Roll> subjects) {
        this.random = random;
        this.county = county;
        this.rolls = ConfiguredRolls.get().list();
        this.subjects = subjects;
        this.about = subjects.get(0);
    }

    Check next() {
        about = county.pick(subjects);
        Unit unit = county.pick(List.of(Unit.values()));
        List<Condition> where = random.nextInt(3) == 0 ? List.of() : conditions(about, 2, true, unit);
        return new Check("random", "", Severity.RED, "", about, unit, where, expectation(unit), "", List.of());
    }

    private Expectation expectation(Unit unit) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Expectation.PresentIn(
                        sources(), unit == Unit.PERSON ? null : county.pick(List.of(Expectation.Coverage.values())));
            case 1 -> new Expectation.AbsentFrom(sources());
            case 2 -> new Expectation.Unique(uniqueFields());
            default -> new Expectation.Holds(conditions(about, 2, true, unit));
        };
    }

    private List<String> uniqueFields() {
        Set<String> fields = new HashSet<>();
        if (random.nextBoolean()) {
            fields.add(Roll.ID_NUMBER);
        }
        while (fields.isEmpty() || random.nextInt(3) == 0) {
            fields.add(county.pick(about.fields()).name());
        }
        return List.copyOf(fields);
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        do {
            sources.add(source());
        } while (random.nextInt(3) == 0);
        return sources;
    }

    private Source source() {
        Roll roll = county.pick(rolls);
        return new Source(roll, random.nextBoolean() ? List.of() : conditions(roll, 1, false, Unit.PERSON), true);
    }

    /** @param ofSubject whether the conditions are on a subject or member, not on a matched row */
    private List<Condition> conditions(Roll roll, int depth, boolean ofSubject, Unit unit) {
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(condition(roll, depth, ofSubject, unit));
        } while (random.nextInt(3) == 0);
        return conditions;
    }

    private Condition condition(Roll roll, int depth, boolean ofSubject, Unit unit) {
        int kind = depth == 0 ? random.nextInt(4) : random.nextInt(ofSubject ? 7 : 6);
        return switch (kind) {
            case 3 -> {
                int min = random.nextInt(70);
                yield new Condition.AgeOn(
                        random.nextBoolean() ? MonthDay.of(8, 31) : MonthDay.of(2, 29),
                        random.nextBoolean() ? null : min,
                        random.nextBoolean() ? null : min + random.nextInt(20));
            }
            case 4 ->
                new Condition.AnyOf(List.of(
                        conditions(roll, depth - 1, ofSubject, unit), conditions(roll, depth - 1, ofSubject, unit)));
            case 5 -> {
                Roll other = county.pick(rolls);
                yield new Condition.In(
                        new Source(other, conditions(other, depth - 1, false, Unit.PERSON), true),
                        random.nextBoolean());
            }
            case 6 ->
                new Condition.Members(
                        county.pick(List.of(Quantity.values())),
                        conditions(roll, depth - 1, true, Unit.PERSON),
                        unit == Unit.PERSON && random.nextBoolean());
            default -> field(roll, ofSubject);
        };
    }

    private Condition field(Roll roll, boolean ofSubject) {
        List<String> names =
                new ArrayList<>(roll.fields().stream().map(Field::name).toList());
        for (Map.Entry<String, FieldType> derived : Fields.DERIVED.entrySet()) {
            if (ofSubject || !derived.getKey().equals(Fields.MEMBER_COUNT)) {
                names.add(derived.getKey());
                names.add(derived.getKey());
            }
        }
        String name = county.pick(names);
        FieldType type = Fields.DERIVED.containsKey(name)
                ? Fields.DERIVED.get(name)
                : roll.get(name).type();
        return new Condition.OfField(name, test(roll, name, type));
    }

    private ValueTest test(Roll roll, String name, FieldType type) {
        int kind = random.nextInt(5);
        if (kind == 0) {
            return new ValueTest.Missing(random.nextBoolean());
        }
        if (kind == 1) {
            return new ValueTest.EqualTo(operand(roll, name, type));
        }
        if (kind > 2 && (type == FieldType.NUMBER || type == FieldType.MONEY)) {
            BigDecimal min = BigDecimal.valueOf(random.nextInt(3));
            return new ValueTest.Between(
                    random.nextBoolean() ? null : min, random.nextBoolean() ? null : min.add(BigDecimal.TEN));
        }
        if (kind > 2 && type == FieldType.DATE) {
            return new ValueTest.Dated(
                    random.nextBoolean() ? null : operand(roll, name, type),
                    random.nextBoolean() ? null : operand(roll, name, type));
        }
        if (kind > 3 && (type == FieldType.TEXT || type == FieldType.CODE)) {
            return new ValueTest.Contains(county.pick(List.of("甲", "残疾", "a", "縣", "劳动")));
        }
        Set<Object> values = new HashSet<>();
        values.add(literal(roll, name, type));
        if (random.nextBoolean()) {
            values.add(literal(roll, name, type));
        }
        return new ValueTest.OneOf(values, random.nextBoolean());
    }

    private Operand operand(Roll roll, String name, FieldType type) {
        List<String> alike = about.fields().stream()
                .filter(field -> field.type() == type)
                .map(Field::name)
                .toList();
        if (random.nextBoolean() && !alike.isEmpty()) {
            boolean counted = type == FieldType.NUMBER && random.nextBoolean();
            return new Operand.SubjectField(counted ? Fields.MEMBER_COUNT : county.pick(alike));
        }
        if (type == FieldType.DATE && random.nextBoolean()) {
            return new Operand.PeriodBound(random.nextBoolean(), -random.nextInt(13));
        }
        return new Operand.Literal(literal(roll, name, type));
    }

    private Object literal(Roll roll, String name, FieldType type) {
        if (type == FieldType.ID_NUMBER) {
            return county.usableNumber();
        }
        return roll.find(name).map(county::value).orElseGet(() -> switch (type) {
            case SEX -> random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            case DATE -> DateSpan.of(LocalDate.of(1960, 6, 1));
            default -> BigDecimal.valueOf(random.nextInt(4));
        });
    }
}
