package org.bidui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    CollectedRows(Roll roll, LocalDate day) {
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

    /** In the order of file, sheet and row; those made of one row of a file in the order they came in. */
    List<Row> ordered() {
        List<Row> rows = new ArrayList<>();
        synchronized (sheets) {
            sheets.forEach(rows::addAll);
        }
        rows.sort(Comparator.comparing(Row::origin));
        return rows;
    }

    long notInForce() {
        return notInForce.sum();
    }
}
