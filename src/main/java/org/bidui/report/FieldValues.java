package org.bidui.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bidui.check.Fields;
import org.bidui.check.Subject;
import org.bidui.check.Unit;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.FieldText;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a field of a check is called and what it holds for a subject. */
final class FieldValues {
    private final Wording wording = Wording.of(FieldValues.class);
    private final LocalDate lastDay;

    FieldValues(YearMonth period) {
        lastDay = period.atEndOfMonth();
    }

    /** The field's Chinese name, in this roll or among those derived from the number. */
    String title(Roll roll, String field) {
        return roll.find(field)
                .map(Field::title)
                .orElseGet(() -> wording.has("field." + field) ? wording.say("field." + field) : field);
    }

    /** A number or a text; null when unknown. Of a household: its own value, or the members' different ones. */
    @Nullable
    Object value(Subject subject, String field) {
        if (field.equals(Fields.AGE)) {
            return age(subject.row());
        }
        if (field.equals(Fields.MEMBER_COUNT)) {
            return Members.count(subject.household());
        }
        Field known = subject.household().roll().find(field).orElse(null);
        return known == null ? derived(subject.row(), field) : value(subject, known);
    }

    /** A row's value as text; empty when unknown. */
    String text(Row row, String field) {
        Object value = field.equals(Fields.AGE)
                ? age(row)
                : row.roll().find(field).isPresent() ? row.text(field) : derived(row, field);
        return value == null ? "" : value.toString();
    }

    /** Completed years on the period's last day: by the number, else by the roll's own date where that is exact enough. */
    @Nullable
    Integer age(Row row) {
        Integer byNumber = row.id().ageOn(lastDay);
        if (byNumber != null
                || !(birthDate(row) instanceof DateSpan born)
                || born.last().isAfter(lastDay)) {
            return byNumber;
        }
        int oldest = born.first().until(lastDay).getYears();
        return oldest == born.last().until(lastDay).getYears() ? oldest : null;
    }

    private static @Nullable Object birthDate(Row row) {
        return row.roll().find("birth_date").map(row::value).orElse(null);
    }

    private static @Nullable Object value(Subject subject, Field field) {
        Object value = subject.unit() == Unit.HOUSEHOLD && field.household()
                ? subject.household().value(field)
                : subject.row().value(field);
        if (subject.unit() == Unit.HOUSEHOLD && !field.household()) {
            return subject.rows().stream()
                    .map(row -> row.text(field))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(Wording.of(FieldValues.class).say("comma")));
        }
        return value instanceof BigDecimal ? value : FieldText.of(value);
    }

    private static @Nullable Object derived(Row row, String field) {
        return switch (field) {
            case "sex" -> FieldText.of(row.id().sex());
            case "birth_date" -> Objects.toString(row.id().birthDate(), "");
            default -> null;
        };
    }
}
