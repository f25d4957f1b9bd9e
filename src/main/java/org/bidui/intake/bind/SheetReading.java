package org.bidui.intake.bind;

import java.util.List;
import java.util.function.Consumer;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Remark;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetRef;
import org.bidui.roll.Vocabulary;
import org.bidui.wording.Wording;

/** Reads one sheet from top to bottom, and counts. */
public final class SheetReading {
    private static final Wording WORDING = Wording.of(SheetReading.class);

    private SheetReading() {}

    /**
     * Pushes the rows of a sheet into a sink.
     *
     * @param every takes every remark
     */
    public static Totals read(
            RowCursor cursor,
            SheetRef sheet,
            Layout layout,
            Vocabulary vocabulary,
            RowSink sink,
            Consumer<Remark> every)
            throws UnreadableFileException {
        Remarks remarks = new Remarks(every);
        for (String column : layout.unused()) {
            remarks.note(0, column, "", WORDING.say("unused-column"));
        }
        RowBinder binder = new RowBinder(sheet, layout, vocabulary, remarks, sink);
        long accepted = 0;
        long rejected = 0;
        long skipped = 0;
        while (cursor.next()) {
            if (cursor.rowNumber() <= layout.header().lastRow()) {
                skipped++;
                continue;
            }
            switch (binder.bind(cursor)) {
                case ACCEPTED -> accepted++;
                case REJECTED -> rejected++;
                case SKIPPED -> skipped++;
            }
        }
        return new Totals(accepted, rejected, skipped, binder.persons(), remarks.list(), remarks.omitted());
    }

    /** Passes by a sheet whose content another one had. */
    public static Totals pass(RowCursor cursor, String same) throws UnreadableFileException {
        long skipped = 0;
        while (cursor.next()) {
            skipped++;
        }
        Remark remark = new Remark(0, null, "", WORDING.say("same-content", same), false);
        return new Totals(0, 0, skipped, 0, List.of(remark), 0);
    }

    /**
     * What the reading came to; the rows of the file are the sum of the first three.
     *
     * @param persons persons made of the accepted rows
     */
    public record Totals(
            long accepted, long rejected, long skipped, long persons, List<Remark> remarks, long remarksOmitted) {}
}
