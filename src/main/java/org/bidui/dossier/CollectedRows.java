package org.bidui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;

/** What the sheets of one roll hand over: each sheet from one thread, several at the same time. */
final class CollectedRows {
    private final InForce inForce;
    private final List<List<Row>> sheets = new ArrayList<>();
    private final LongAdder notInForce = new LongAdder();

    private final boolean events;

    CollectedRows(Roll roll, LocalDate day) {
        this.events = roll.kind() == Roll.Kind.EVENTS;
        this.inForce = new InForce(roll, day);
    }

    /** A sink for one sheet. */
    RowSink sheet(Predicate<Row> wanted) {
        List<Row> kept = new ArrayList<>();
        synchronized (sheets) {
            sheets.add(kept);
        }
        return row -> {
            if (!inForce.on(row)) {
                notInForce.increment();
            } else if (wanted.test(row)) {
                kept.add(row);
            }
        };
    }

    /**
     * In the order of file, sheet and row; those made of one row of a file in the order they came in. A record of an event
     * that several files have, as when each month's list repeats the earlier ones, is taken from the first of them; what
     * one file says twice counts twice.
     */
    List<Row> ordered() {
        List<Row> rows = new ArrayList<>();
        synchronized (sheets) {
            sheets.forEach(rows::addAll);
        }
        rows.sort(Comparator.comparing(Row::origin));
        return events ? distinct(rows) : rows;
    }

    private static List<Row> distinct(List<Row> rows) {
        Map<List<Object>, String> firstFiles = new HashMap<>();
        return rows.stream()
                .filter(row -> {
                    String file = row.origin().sheet().file();
                    String first = firstFiles.putIfAbsent(record(row), file);
                    return first == null || first.equals(file);
                })
                .toList();
    }

    private static List<Object> record(Row row) {
        return row.roll().fields().stream()
                .map(field -> Objects.requireNonNullElse(row.value(field), ""))
                .toList();
    }

    long notInForce() {
        return notInForce.sum();
    }
}
