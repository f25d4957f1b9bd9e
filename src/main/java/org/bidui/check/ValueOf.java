package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.bidui.dossier.Household;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** One field of a roll, found once and then asked of many rows. */
@FunctionalInterface
interface ValueOf {
    /**
     * The value, or null when it is unknown.
     *
     * @param household the row's, which speaks for the household's fields; null where the row stands for itself
     */
    @Nullable
    Object in(Row row, @Nullable Household household);

    /**
     * The field of that name.
     *
     * @param day the day on which an age counts
     * @throws IllegalArgumentException when the roll has no such field and it is none of {@link Fields#DERIVED}
     */
    static ValueOf field(Roll roll, String name, LocalDate day) {
        return switch (name) {
            case Fields.AGE ->
                (row, household) -> {
                    Integer age = age(row, day);
                    return age == null ? null : BigDecimal.valueOf(age);
                };
            case Fields.MEMBER_COUNT ->
                (row, household) -> household == null
                        ? null
                        : BigDecimal.valueOf(household.members().size());
            case Fields.SEX -> (row, household) -> sex(row);
            case Fields.BIRTH_DATE -> (row, household) -> birthDate(row);
            default -> own(roll.get(name));
        };
    }

    private static ValueOf own(Field field) {
        return field.household()
                ? (row, household) -> household == null ? row.value(field) : household.value(field)
                : (row, household) -> row.value(field);
    }

    /** The type of the field of that name. */
    static FieldType type(Roll roll, String name) {
        FieldType derived = Fields.DERIVED.get(name);
        return derived == null ? roll.get(name).type() : derived;
    }

    /** Whether the value is one of the household rather than of a person. */
    static boolean ofHousehold(Roll roll, String name) {
        return Fields.DERIVED.containsKey(name)
                ? name.equals(Fields.MEMBER_COUNT)
                : roll.get(name).household();
    }

    /** Completed years: by the number, else by the roll's birth date, a month or year counting as its first day. */
    static @Nullable Integer age(Row row, LocalDate day) {
        long key = row.id().key();
        if (key != 0 && IdNumber.birthDate(key) != null) {
            return IdNumber.ageOn(key, day);
        }
        DateSpan birth = own(row, Fields.BIRTH_DATE) instanceof DateSpan date ? date : null;
        return birth == null || birth.first().isAfter(day)
                ? null
                : Integer.valueOf(Period.between(birth.first(), day).getYears());
    }

    private static @Nullable DateSpan birthDate(Row row) {
        LocalDate day = row.id().birthDate();
        if (day != null) {
            return DateSpan.of(day);
        }
        return own(row, Fields.BIRTH_DATE) instanceof DateSpan date ? date : null;
    }

    private static @Nullable Sex sex(Row row) {
        Sex sex = row.id().sex();
        if (sex != null) {
            return sex;
        }
        return own(row, Fields.SEX) instanceof Sex stated ? stated : null;
    }

    private static @Nullable Object own(Row row, String name) {
        return row.roll().find(name).map(row::value).orElse(null);
    }
}
