package org.bidui.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bidui.intake.table.RowCursor;

/**
 * One of a sheet's first rows, as texts on one line each.
 *
 * @param number as the spreadsheet program shows it
 * @param texts by column; empty for a blank cell
 */
record TopRow(int number, List<String> texts) {
    private static final int WIDEST = 1_000;
    private static final int LONGEST_HEADER = 40;
    private static final int LONGEST_GROUP = 16;
    private static final int DIGITS_OF_DATA = 4;

    /** Remarks in brackets of either width, such as a unit, may have a colon of their own. */
    private static final Pattern BRACKETS = Pattern.compile("[(\uff08][^)\uff09]*[)\uff09]");

    static TopRow of(RowCursor cursor) {
        int width = Math.min(cursor.width(), WIDEST);
        List<String> texts = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            texts.add(
                    cursor.cell(column).isBlank()
                            ? ""
                            : oneLine(cursor.cell(column).text()));
        }
        return new TopRow(cursor.rowNumber(), List.copyOf(texts));
    }

    String text(int column) {
        return column >= 0 && column < texts.size() ? texts.get(column) : "";
    }

    boolean has(int column) {
        return !text(column).isEmpty();
    }

    int width() {
        return texts.size();
    }

    int count() {
        return (int) texts.stream().filter(text -> !text.isEmpty()).count();
    }

    boolean isBlank() {
        return count() == 0;
    }

    /** Whether a number, a date or an ID number stands in it, as in a row of data. */
    boolean hasData() {
        return texts.stream().anyMatch(TopRow::isData);
    }

    /** Whether it could be a header at all: mostly short texts that are no data. */
    boolean canBeHeader() {
        long data = texts.stream()
                .filter(text -> isData(text) || text.length() > LONGEST_HEADER)
                .count();
        return data * 3 < count();
    }

    /**
     * Whether it could stand above a header's other rows as its merged cells: texts over other texts are short, without a
     * colon or a year; texts over nothing are headers of their own columns.
     */
    boolean canBeGroups(List<TopRow> below, int headerWidth) {
        for (int column = 0; column < width(); column++) {
            int place = column;
            boolean over = below.stream().anyMatch(row -> row.has(place));
            if (over ? !canBeGroup(text(column)) : !canBeHeader(text(column))) {
                return false;
            }
        }
        // A lone text across most of the table is its title.
        int first = firstColumn();
        return count() > 1 || (first > 0 && (headerWidth - first) * 3 < headerWidth * 2);
    }

    private static boolean canBeGroup(String text) {
        return text.length() <= LONGEST_GROUP && colon(text) < 0 && digits(text) < DIGITS_OF_DATA;
    }

    private static boolean canBeHeader(String text) {
        String bare = BRACKETS.matcher(text).replaceAll("");
        int colon = colon(bare);
        return text.length() <= LONGEST_HEADER && !isData(text) && (colon < 0 || colon == bare.length() - 1);
    }

    private int firstColumn() {
        int first = 0;
        while (first < width() && !has(first)) {
            first++;
        }
        return first;
    }

    /** The place of the first colon of either width, or −1. */
    private static int colon(String text) {
        return text.replace('\uff1a', ':').indexOf(':');
    }

    private static boolean isData(String text) {
        long digits = digits(text);
        return !text.isEmpty() && (digits == text.length() || (digits >= DIGITS_OF_DATA && digits * 2 > text.length()));
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (c != '\n' && c != '\r' && c != '\t') {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
