package org.bidui.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidui.person.Division;
import org.bidui.person.DivisionNames;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one roll that make one household.
 *
 * <p>In a roll without households each person is a household of one.
 */
public final class Household {
    /** What a household's rows were put together by, best first. */
    public enum Grouping {
        /** The roll's own number: 户编号, 低保证号. */
        NUMBER,
        /** The head's ID number. */
        HEAD_ID,
        /** Village and head's name. */
        HEAD_NAME,
        /** Nothing: the row alone. */
        ROW,
        /** Nothing was to be put together: the roll is not about people, and this is one thing of it. */
        THING,
        /** Nothing was to be put together: the roll has no households, and this is one person of it. */
        PERSON
    }

    private final Roll roll;
    private final String key;
    private final Grouping grouping;
    private final List<Row> rows;
    private final Row head;
    private final List<Member> members;
    private final Division division;
    private final String number;

    /**
     * @param key tells the household from the others of its roll, the same in every run
     * @param rows in the order of file, sheet and row; at least one
     * @param head one of the rows: the head's, or the first
     * @param names under which the run shows its divisions
     */
    Household(Roll roll, String key, Grouping grouping, List<Row> rows, Row head, DivisionNames names) {
        this.roll = roll;
        this.key = key;
        this.grouping = grouping;
        this.rows = List.copyOf(rows);
        this.head = head;
        Roll.Households households = roll.households();
        this.number = households == null || grouping != Grouping.NUMBER ? named(head) : head.text(households.key());
        this.members = members(this.rows);
        this.division = names.shown(new Division(text(Roll.TOWNSHIP), text(Roll.VILLAGE)));
    }

    public Roll roll() {
        return roll;
    }

    /** Tells the household from the others of its roll, the same in every run. May hold an ID number: never to be logged. */
    public String key() {
        return key;
    }

    public Grouping grouping() {
        return grouping;
    }

    /** The household's own number (户编号, 低保证号); empty when the roll gives it none. */
    public String number() {
        return number;
    }

    /** The registry's number of the household in the form in which it is compared; empty when the roll has none of it. */
    public String registered() {
        Roll.Households households = roll.households();
        return grouping == Grouping.NUMBER
                        && households != null
                        && households.key().name().equals(Roll.HOUSEHOLD_NO)
                ? key
                : "";
    }

    /** The rows in the order of file, sheet and row. A person may stand on several. */
    public List<Row> rows() {
        return rows;
    }

    /** The head's row, or the first where none is marked as the head. */
    public Row head() {
        return head;
    }

    /** A household field's value: the head's row's, else the first that is not empty, else null. */
    public @Nullable Object value(Field field) {
        Object heads = head.value(field);
        if (heads != null) {
            return heads;
        }
        for (Row row : rows) {
            Object value = row.value(field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The persons, in the order of their first rows: one for each number, and one for each row without a usable one. */
    public List<Member> members() {
        return members;
    }

    /** Township and village, each the head's row's or else the first that is not empty, by the names that the run shows. */
    public Division division() {
        return division;
    }

    private String text(String name) {
        Field field = roll.find(name).orElse(null);
        if (field == null) {
            return "";
        }
        return value(field) instanceof String text ? text : "";
    }

    /** What a thing's roll names it by; empty for people. */
    private static String named(Row thing) {
        return thing.roll().key().stream()
                .map(thing::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static List<Member> members(List<Row> rows) {
        if (rows.size() == 1) {
            return List.of(new Member(rows.get(0).id().key(), rows));
        }
        Map<Object, List<Row>> persons = new LinkedHashMap<>();
        for (Row row : rows) {
            Object person = row.id().usable() ? (Object) row.id().key() : row;
            persons.computeIfAbsent(person, fresh -> new ArrayList<>(1)).add(row);
        }
        return persons.values().stream()
                .map(own -> new Member(own.get(0).id().key(), own))
                .toList();
    }
}
