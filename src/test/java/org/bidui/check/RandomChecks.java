package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bidui.check.Condition.Quantity;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.dossier.Edition;
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
        Unit unit = county.pick(List.of(Unit.HOUSEHOLD, Unit.PERSON));
        List<Group> groups = new ArrayList<>(List.of(new Group(about, where(about, unit))));
        Expectation expect = expectation(unit);
        if (expect.sources().stream().allMatch(source -> source.where().isEmpty())
                && (expect instanceof Expectation.PresentIn || expect instanceof Expectation.AbsentFrom)) {
            subjects.stream()
                    .filter(roll -> roll != groups.get(0).roll() && random.nextInt(3) == 0)
                    .forEach(roll -> {
                        about = roll;
                        groups.add(new Group(roll, where(roll, unit)));
                    });
        }
        return new Check("random", "", Severity.RED, "", groups, unit, expect, "", List.of());
    }

    private List<Condition> where(Roll roll, Unit unit) {
        return random.nextInt(3) == 0 ? List.of() : conditions(roll, 2, true, unit);
    }

    private Expectation expectation(Unit unit) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Expectation.PresentIn(
                        sources(), unit == Unit.PERSON ? null : county.pick(List.of(Expectation.Coverage.values())));
            case 1 -> new Expectation.AbsentFrom(sources());
            case 2 -> new Expectation.Unique(uniqueFields());
            case 3 -> new Expectation.AgreesWith(List.of(agreement()));
            case 4 -> {
                Map<String, List<Condition>> of = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    of.put("name" + i, conditions(about, 2, true, unit));
                }
                yield new Expectation.FewerThan(limit(1 + random.nextInt(2)), of);
            }
            default -> new Expectation.Holds(conditions(about, 2, true, unit), random.nextInt(3) == 0);
        };
    }

    private Expectation.Agreement agreement() {
        Source source = source();
        List<Expectation.FieldPair> pairs = new ArrayList<>();
        do {
            Field own = county.pick(about.fields());
            List<Field> alike = source.roll().fields().stream()
                    .filter(field -> field.type() == own.type())
                    .toList();
            if (!alike.isEmpty()) {
                pairs.add(
                        new Expectation.FieldPair(own.name(), county.pick(alike).name()));
            }
        } while (pairs.isEmpty() || random.nextInt(3) == 0);
        return new Expectation.Agreement(source, pairs);
    }

    /** A number written out, or a figure of the county's that has just changed. */
    private Operand limit(int number) {
        BigDecimal value = BigDecimal.valueOf(number);
        LocalDate day = RandomCounty.PERIOD.atEndOfMonth();
        return random.nextBoolean()
                ? new Operand.Literal(value)
                : new Operand.OfCounty(new Parameter(
                        "p",
                        "",
                        "",
                        List.of(
                                new Parameter.Value(BigDecimal.valueOf(77), day.plusDays(1), ""),
                                new Parameter.Value(value, day, ""),
                                new Parameter.Value(BigDecimal.valueOf(99), null, ""))));
    }

    private Condition figure(int depth) {
        List<Operand> limits = List.of(limit(random.nextInt(4)), limit(random.nextInt(12)));
        return new Condition.OfFigure(
                aggregate(depth),
                List.of(
                        random.nextInt(4) == 0
                                ? new ValueTest.EqualTo(limits.get(0))
                                : new ValueTest.Between(
                                        random.nextBoolean() ? null : limits.get(0),
                                        random.nextBoolean() ? null : limits.get(1),
                                        random.nextBoolean())));
    }

    private Aggregate aggregate(int depth) {
        Source source = source();
        List<String> numbers = source.roll().fields().stream()
                .filter(field -> field.type() == FieldType.NUMBER || field.type() == FieldType.MONEY)
                .map(Field::name)
                .toList();
        int kind = numbers.isEmpty() ? 0 : random.nextInt(depth > 0 ? 5 : 3);
        return switch (kind) {
            case 1 -> new Aggregate.Sum(source, county.pick(numbers));
            case 2 -> new Aggregate.Max(source, county.pick(numbers));
            case 3 -> new Aggregate.Ratio(aggregate(0), aggregate(0));
            default -> new Aggregate.Count(source);
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
        List<Condition> where = random.nextBoolean() ? List.of() : conditions(roll, 1, false, Unit.PERSON);
        return new Source(new Edition(roll, random.nextInt(4) == 0), where, true);
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
        int kind = depth == 0 ? random.nextInt(4) : random.nextInt(ofSubject ? 8 : 6);
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
            case 7 -> figure(depth);
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
                    random.nextBoolean() ? null : numberOperand(type, min),
                    random.nextBoolean() ? null : limit(min.intValue() + 10),
                    random.nextBoolean());
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

    private Operand numberOperand(FieldType type, BigDecimal number) {
        List<String> alike = about.fields().stream()
                .filter(field -> field.type() == type)
                .map(Field::name)
                .toList();
        return random.nextInt(3) > 0 || alike.isEmpty()
                ? limit(number.intValue())
                : new Operand.SubjectField(county.pick(alike));
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
            if (random.nextInt(6) == 0) {
                return new Operand.LastYearEnd();
            }
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
