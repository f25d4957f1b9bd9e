package org.bidui.dossier;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.dossier.HouseholdKeys.HouseholdKey;
import org.bidui.person.DivisionNames;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one roll, given in their order, together to households in the order of their first rows. */
final class HouseholdGrouping {
    private final Roll roll;
    private final HouseholdKeys keys;
    private final DivisionNames names;
    private final List<Household> households = new ArrayList<>();
    private final int[] householdOf;

    HouseholdGrouping(Roll roll, List<Row> rows, DivisionNames names) {
        this.roll = roll;
        this.keys = new HouseholdKeys(roll);
        this.names = names;
        this.householdOf = new int[rows.size()];
        Object2IntOpenHashMap<HouseholdKey> alike = new Object2IntOpenHashMap<>();
        Map<HouseholdKey, IntArrayList> groups = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            HouseholdKey key = keys.of(rows.get(i));
            if (HouseholdKeys.isOneRows(key, rows.get(i))) {
                int place = alike.addTo(key, 1) + 1;
                boolean named = key.grouping() == Household.Grouping.THING && place == 1;
                key = named ? key : new HouseholdKey(key.grouping(), key.text() + "#" + place);
            }
            groups.computeIfAbsent(key, fresh -> new IntArrayList(1)).add(i);
        }
        groups.forEach((key, numbers) -> add(key, numbers, rows));
    }

    List<Household> households() {
        return List.copyOf(households);
    }

    /** By row number: the place of its household in {@link #households()}. */
    int[] householdOf() {
        return householdOf;
    }

    private void add(HouseholdKey key, IntArrayList numbers, List<Row> rows) {
        List<Row> own = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            own.add(rows.get(numbers.getInt(i)));
            householdOf[numbers.getInt(i)] = households.size();
        }
        households.add(new Household(roll, written(key), key.grouping(), own, head(own), names));
    }

    /** Keys of different kinds never meet: a 低保证号 may well be its head's ID number. */
    private static String written(HouseholdKey key) {
        return switch (key.grouping()) {
            case NUMBER, PERSON, THING -> key.text();
            case HEAD_ID -> "id:" + key.text();
            case HEAD_NAME -> "name:" + key.text();
            case ROW -> "row:" + key.text();
        };
    }

    private Row head(List<Row> rows) {
        for (Row row : rows) {
            if (keys.isHead(row)) {
                return row;
            }
        }
        Roll.Households defined = roll.households();
        if (defined != null && rows.size() > 1) {
            long key = headNumber(rows, defined.headIdNumber());
            String name = headName(rows, defined.headName());
            for (Row row : rows) {
                if (key != 0 && row.id().key() == key) {
                    return row;
                }
            }
            for (Row row : rows) {
                if (!name.isEmpty() && PersonName.same(row.name(), name)) {
                    return row;
                }
            }
        }
        return rows.get(0);
    }

    private static long headNumber(List<Row> rows, @Nullable Field field) {
        for (Row row : rows) {
            if (field != null && row.value(field) instanceof IdNumber head && head.usable()) {
                return head.key();
            }
        }
        return 0;
    }

    private static String headName(List<Row> rows, @Nullable Field field) {
        for (Row row : rows) {
            if (field != null && !row.text(field).isEmpty()) {
                return row.text(field);
            }
        }
        return "";
    }
}
