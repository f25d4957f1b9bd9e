package org.bidui.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;

/**
 * Lets a record of an event pass once when several files have it, as when each month's list repeats the earlier ones.
 * What one sheet says twice passes twice. Safe for several sheets at the same time.
 */
public final class DistinctEvents {
    private final Map<List<Object>, String> firstFiles = new ConcurrentHashMap<>();

    /** The same sinks, for rolls of events behind the filter. */
    public Function<Roll, RowSink> before(Function<Roll, RowSink> sinks) {
        return roll -> {
            RowSink sink = sinks.apply(roll);
            return roll.kind() == Roll.Kind.STATE
                    ? sink
                    : row -> {
                        String file = row.origin().sheet().file();
                        if (firstFiles.computeIfAbsent(record(row), any -> file).equals(file)) {
                            sink.accept(row);
                        }
                    };
        };
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
