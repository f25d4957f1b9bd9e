package org.bidui.dossier;

import java.util.stream.Collectors;
import org.bidui.dossier.Household.Grouping;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * By what a row finds its household: the roll's own number, else the head's number, else village and head's name, else
 * nothing. A row that is the head's says the head's number and name itself where no column repeats them.
 */
final class HouseholdKeys {
    private final Roll.@Nullable Households households;
    private final @Nullable Field relation;
    private final @Nullable String headRelation;

    HouseholdKeys(Roll roll) {
        this.households = roll.households();
        this.relation = roll.find(Roll.RELATION).orElse(null);
        this.headRelation = households == null ? null : households.headRelation();
    }

    /** A household's key, unless it is a row alone: those are told apart by more than themselves. */
    record HouseholdKey(Grouping grouping, String text) {}

    HouseholdKey of(Row row) {
        if (!row.roll().hasPeople()) {
            return new HouseholdKey(
                    Grouping.THING,
                    row.roll().key().stream()
                            .map(field -> ChineseText.plain(row.text(field)))
                            .collect(Collectors.joining("/")));
        }
        if (households == null) {
            return new HouseholdKey(
                    Grouping.PERSON, row.id().usable() ? row.id().keyText() : alone(row));
        }
        String number = ChineseText.plain(row.text(households.key()));
        if (!number.isEmpty()) {
            return new HouseholdKey(Grouping.NUMBER, number);
        }
        IdNumber head = headNumber(row);
        if (head.usable()) {
            return new HouseholdKey(Grouping.HEAD_ID, head.keyText());
        }
        String village = ChineseText.plain(row.text(Roll.VILLAGE));
        String name = PersonName.comparable(headName(row));
        if (!village.isEmpty() && !name.isEmpty()) {
            String township = ChineseText.plain(row.text(Roll.TOWNSHIP));
            return new HouseholdKey(Grouping.HEAD_NAME, township + "/" + village + "/" + name);
        }
        return new HouseholdKey(Grouping.ROW, alone(row));
    }

    /** Whether a key belongs to one row only, however many others look the same. */
    static boolean isOneRows(HouseholdKey key, Row row) {
        return key.grouping() == Grouping.ROW
                || key.grouping() == Grouping.THING
                || (key.grouping() == Grouping.PERSON && !row.id().usable());
    }

    boolean isHead(Row row) {
        return relation != null && headRelation != null && headRelation.equals(row.value(relation));
    }

    private IdNumber headNumber(Row row) {
        Field field = households == null ? null : households.headIdNumber();
        if (field != null && row.value(field) instanceof IdNumber head && head.usable()) {
            return head;
        }
        return isHead(row) ? row.id() : IdNumber.absent();
    }

    private String headName(Row row) {
        Field field = households == null ? null : households.headName();
        String name = field == null ? "" : row.text(field);
        return name.isEmpty() && isHead(row) ? row.name() : name;
    }

    private static String alone(Row row) {
        return ChineseText.plain(row.text(Roll.TOWNSHIP)) + "/" + ChineseText.plain(row.text(Roll.VILLAGE)) + "/"
                + PersonName.comparable(row.name()) + "/" + row.id().text();
    }
}
