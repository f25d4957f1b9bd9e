package org.bidui.dossier;

import java.util.ArrayList;
import java.util.List;
import org.bidui.dossier.HouseholdNote.Reason;
import org.bidui.roll.Field;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Looks at households for what staff should know. */
final class HouseholdNotes {
    private HouseholdNotes() {}

    /** The notes on these households, household by household. */
    static List<HouseholdNote> list(SubjectRows subjects) {
        List<Field> fields =
                subjects.roll().fields().stream().filter(Field::household).toList();
        List<HouseholdNote> notes = new ArrayList<>();
        for (Household household : subjects.households()) {
            Reason fallback = fallback(household.grouping());
            if (fallback != null) {
                notes.add(new HouseholdNote(household, household.rows().get(0), fallback, null));
            }
            if (household.rows().size() > 1) {
                fields.forEach(field -> addConflicts(household, field, notes));
            }
        }
        return notes;
    }

    private static @Nullable Reason fallback(Household.Grouping grouping) {
        return switch (grouping) {
            case NUMBER, PERSON, THING -> null;
            case HEAD_ID -> Reason.BY_HEAD_ID;
            case HEAD_NAME -> Reason.BY_HEAD_NAME;
            case ROW -> Reason.ALONE;
        };
    }

    private static void addConflicts(Household household, Field field, List<HouseholdNote> notes) {
        Object agreed = household.value(field);
        for (Row row : household.rows()) {
            Object own = row.value(field);
            if (own != null && !own.equals(agreed) && !ComparedValue.same(own, agreed, field.type())) {
                notes.add(new HouseholdNote(household, row, Reason.CONFLICT, field));
            }
        }
    }
}
