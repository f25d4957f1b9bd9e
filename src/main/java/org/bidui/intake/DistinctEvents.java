package org.bidui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * Lets a record of an event pass once when several files have it, as when each month's list repeats the earlier ones: the
 * copy in the file that comes first by {@linkplain org.bidui.roll.Origin origin}, in whatever order the files are read.
 * What one file says twice passes twice. Safe for several sheets at the same time.
 *
 * <p>Which copy comes first is known when every file has been read: until {@link #release} the events wait in memory.
 */
public final class DistinctEvents {
    private static final Comparator<Held> ORDER =
            Comparator.comparing((Held held) -> held.row().origin());

    private final Map<List<Object>, Copies> records = new ConcurrentHashMap<>();

    private record Held(Row row, RowSink sink) {}

    /** The copies of one record in one file. */
    private record Copies(String file, List<Held> rows) {
        static Copies merge(@Nullable Copies known, Held held) {
            String file = held.row().origin().sheet().file();
            int order = known == null ? -1 : file.compareTo(known.file);
            if (known == null || order < 0) {
                return new Copies(file, new ArrayList<>(List.of(held)));
            }
            if (order == 0) {
                known.rows.add(held);
            }
            return known;
        }
    }

    /** The same sinks; rows of rolls of events wait for {@link #release}. */
    public Function<Roll, RowSink> before(Function<Roll, RowSink> sinks) {
        return roll -> {
            RowSink sink = sinks.apply(roll);
            return roll.kind() == Roll.Kind.STATE
                    ? sink
                    : row -> records.compute(record(row), (any, known) -> Copies.merge(known, new Held(row, sink)));
        };
    }

    /** Lets the waiting events pass, each into its own sheet's sink, by origin. To be called once every file has been read. */
    public void release() {
        records.values().stream()
                .flatMap(copies -> copies.rows().stream())
                .sorted(ORDER)
                .forEach(held -> held.sink().accept(held.row()));
        records.clear();
    }

    private static List<Object> record(Row row) {
        List<Field> fields = row.roll().fields();
        Object[] record = new Object[fields.size() + 1];
        record[fields.size()] = row.roll().id();
        for (Field field : fields) {
            Object value = row.value(field);
            record[field.index()] = value == null ? "" : value;
        }
        return Arrays.asList(record);
    }
}
