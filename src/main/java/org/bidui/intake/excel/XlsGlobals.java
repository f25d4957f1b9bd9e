package org.bidui.intake.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;
import org.jspecify.annotations.Nullable;

/** What a BIFF8 workbook says before its first sheet: the sheets, the shared strings and the styles of dates. */
final class XlsGlobals {
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final BitSet dates = new BitSet();
    private @Nullable SSTRecord strings;
    private boolean date1904;

    /**
     * A sheet of rows.
     *
     * @param position where its substream starts
     * @param substream how many substreams lie before it
     */
    record Sheet(String name, int position, int substream, boolean hidden) {}

    private XlsGlobals() {}

    static XlsGlobals read(XlsStream records) throws IOException {
        XlsGlobals globals = new XlsGlobals();
        List<BoundSheetRecord> bound = new ArrayList<>();
        try (records) {
            for (Record record = records.next(); record != null; record = records.next()) {
                if (record instanceof BoundSheetRecord sheet) {
                    bound.add(sheet);
                } else {
                    globals.take(record);
                }
            }
        }
        globals.placeSheets(bound);
        globals.findDates();
        return globals;
    }

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** The shared string at a place from 0. */
    Cell string(int index) throws UnreadableFileException {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw Refusals.of("no-string");
        }
        return Cell.text(strings.getString(index).getString());
    }

    private void take(Record record) {
        if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        }
    }

    private void placeSheets(List<BoundSheetRecord> bound) throws UnreadableFileException {
        BoundSheetRecord[] inFile = BoundSheetRecord.orderByBofPosition(bound);
        for (BoundSheetRecord sheet : bound) {
            sheets.add(new Sheet(
                    sheet.getSheetname(),
                    sheet.getPositionOfBof(),
                    1 + List.of(inFile).indexOf(sheet),
                    sheet.isHidden() || sheet.isVeryHidden()));
        }
        if (sheets.isEmpty()) {
            throw Refusals.of("no-sheet");
        }
    }

    private void findDates() {
        Map<Integer, Boolean> known = new HashMap<>();
        for (int style = 0; style < formatOfStyle.size(); style++) {
            int format = formatOfStyle.get(style);
            dates.set(style, known.computeIfAbsent(format, id -> NumberFormats.isDate(id, codes.get(id))));
        }
    }
}
