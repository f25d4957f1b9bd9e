package org.bidui.run.drift;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HashMap;
import java.util.Map;
import org.bidui.person.IdNumber;
import org.bidui.person.Masking;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one sheet. For one thread at a time. */
final class SheetCount implements RowSink {
    private static final int LONGEST_PLACE = 40;
    /** More different ones than any county has: the column holds something else. */
    private static final int MOST_PLACES = 2_000;

    private final String file;
    private final Roll roll;
    private final boolean keepsKeys;
    private final @Nullable Field township;
    private final @Nullable Field school;
    private final LongOpenHashSet keys = new LongOpenHashSet();
    private final Map<String, long[]> townships = new HashMap<>();
    private final Map<String, long[]> schools = new HashMap<>();
    private long persons;
    private long unusable;

    SheetCount(String file, Roll roll, boolean keepsKeys) {
        this.file = file;
        this.roll = roll;
        this.keepsKeys = keepsKeys;
        this.township = roll.find(Roll.TOWNSHIP).orElse(null);
        this.school = roll.find(Roll.SCHOOL).orElse(null);
    }

    @Override
    public void accept(Row row) {
        persons++;
        IdNumber id = row.id();
        if (!id.usable()) {
            unusable++;
        } else if (keepsKeys) {
            keys.add(id.key());
        }
        count(row, township, townships);
        count(row, school, schools);
    }

    private static void count(Row row, @Nullable Field field, Map<String, long[]> counts) {
        if (field == null || !(row.value(field) instanceof String place)) {
            return;
        }
        long[] count = counts.get(place);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < MOST_PLACES) {
            counts.put(place, new long[] {1});
        }
    }

    String file() {
        return file;
    }

    Roll roll() {
        return roll;
    }

    long persons() {
        return persons;
    }

    long unusable() {
        return unusable;
    }

    /** The usable keys; none where nobody asks. */
    LongOpenHashSet keys() {
        return keys;
    }

    Map<String, Long> townships() {
        return shown(townships);
    }

    Map<String, Long> schools() {
        return shown(schools);
    }

    /** Without what is no place but somebody's number or a remark. */
    private static Map<String, Long> shown(Map<String, long[]> counts) {
        Map<String, Long> shown = new HashMap<>();
        if (counts.size() < MOST_PLACES) {
            counts.forEach((place, count) -> {
                if (place.length() <= LONGEST_PLACE && Masking.scrub(place).equals(place)) {
                    shown.put(place, count[0]);
                }
            });
        }
        return shown;
    }
}
