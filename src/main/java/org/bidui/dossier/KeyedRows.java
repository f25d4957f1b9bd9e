package org.bidui.dossier;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.bidui.person.ChineseText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one roll in the order of file, sheet and row, found by ID number.
 *
 * <p>Rows are numbered from 0. Those with one key are a chain from {@link #first} by {@link #next}; -1 ends it. No entry of
 * the index is an object.
 */
public sealed class KeyedRows permits SubjectRows {
    /** What {@link #first} and {@link #next} give when there is no such row. */
    public static final int NONE = -1;

    private final List<Row> rows;
    private final Long2IntOpenHashMap first;
    private final int[] next;
    private final Object2IntOpenHashMap<String> firstOfHousehold = new Object2IntOpenHashMap<>();
    private final int[] nextOfHousehold;

    KeyedRows(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.first = new Long2IntOpenHashMap(rows.size());
        this.first.defaultReturnValue(NONE);
        this.next = new int[rows.size()];
        this.firstOfHousehold.defaultReturnValue(NONE);
        @Nullable
        Field number = rows.isEmpty()
                ? null
                : rows.get(0).roll().find(Roll.HOUSEHOLD_NO).orElse(null);
        this.nextOfHousehold = new int[number == null ? 0 : rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (number != null) {
                String household = ChineseText.plain(rows.get(i).text(number));
                nextOfHousehold[i] = household.isEmpty() ? NONE : firstOfHousehold.put(household, i);
            }
            long key = rows.get(i).id().key();
            next[i] = key == 0 ? NONE : first.put(key, i);
        }
    }

    /** All rows, those without a usable number included. */
    public final List<Row> list() {
        return rows;
    }

    public final Row get(int number) {
        return rows.get(number);
    }

    /** The first row with that key; {@link #NONE} when there is none, and for key 0. */
    public final int first(long key) {
        return first.get(key);
    }

    /** The next row with the same key; {@link #NONE} after the last. */
    public final int next(int number) {
        return next[number];
    }

    /** The rows with that key; empty for key 0. */
    public final List<Row> mentions(long key) {
        List<Row> found = new ArrayList<>(1);
        for (int i = first(key); i != NONE; i = next(i)) {
            found.add(rows.get(i));
        }
        return found;
    }

    /** The first row that names the household of that {@linkplain Household#registered() number}; {@link #NONE} when there is none. */
    public final int firstOfHousehold(String number) {
        return firstOfHousehold.getInt(number);
    }

    /** The next row that names the same household; {@link #NONE} after the last. */
    public final int nextOfHousehold(int number) {
        return nextOfHousehold[number];
    }

    /** The rows whose number cannot be used. */
    public final List<Row> keyless() {
        return rows.stream().filter(row -> !row.id().usable()).toList();
    }

    final void addKeysTo(LongSet keys) {
        keys.addAll(first.keySet());
    }
}
