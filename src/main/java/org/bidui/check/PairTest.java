package org.bidui.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidui.check.Expectation.FieldPair;
import org.bidui.dossier.ComparedValue;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Two fields of two rolls, found once and then compared for many rows. */
final class PairTest {
    private final FieldPair fields;
    private final ValueOf own;
    private final ValueOf other;
    private final FieldType type;
    private final Map<String, List<String>> translated;
    private final boolean fromOwn;

    /** @param day the day on which an age counts */
    PairTest(FieldPair fields, Roll about, Roll roll, LocalDate day) {
        this.fields = fields;
        this.own = ValueOf.field(about, fields.own(), day);
        this.other = ValueOf.field(roll, fields.other(), day);
        FieldType ownType = ValueOf.type(about, fields.own());
        FieldType otherType = ValueOf.type(roll, fields.other());
        this.type = otherType == FieldType.NAME ? otherType : ownType;
        Map<String, List<String>> forth = translations(about.find(fields.own()).orElse(null), fields.other());
        Map<String, List<String>> back = translations(roll.find(fields.other()).orElse(null), fields.own());
        this.fromOwn = !forth.isEmpty();
        this.translated = fromOwn ? forth : back;
    }

    FieldPair fields() {
        return fields;
    }

    /** Whether the two say the same, as far as both say something. */
    boolean agree(Asked asked, Row row) {
        Object one = own.in(asked.row(), asked.household());
        Object two = other.in(row, null);
        Object comparedOne = ComparedValue.of(one, type);
        Object comparedTwo = ComparedValue.of(two, type);
        if (comparedOne == null || comparedTwo == null) {
            return true;
        }
        if (one instanceof DateSpan date && two instanceof DateSpan day) {
            return !date.last().isBefore(day.first()) && !day.last().isBefore(date.first());
        }
        List<String> meant = translated.get(String.valueOf(fromOwn ? one : two));
        if (meant == null) {
            return comparedOne.equals(comparedTwo);
        }
        Object written = fromOwn ? comparedTwo : comparedOne;
        return meant.stream().anyMatch(text -> Objects.equals(ComparedValue.of(text, type), written));
    }

    private static Map<String, List<String>> translations(@Nullable Field field, String other) {
        return field == null ? Map.of() : field.translates().getOrDefault(other, Map.of());
    }
}
