package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.intake.table.RowCursor;
import org.bidui.roll.Vocabulary;

/** Tells rows that are no data: subtotals, footers, titles, headers repeated, numbers of the columns. */
final class PassedRows {
    private static final int LABELS = 3;
    private static final int LONGEST_NAME = 12;

    private final Vocabulary vocabulary;
    private final Set<String> headerTexts = new HashSet<>();
    private final Set<Integer> bound = new HashSet<>();
    private final int nameColumn;

    /** @param nameColumn the place of the person's name, or −1 */
    PassedRows(Layout layout, int nameColumn, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nameColumn = nameColumn;
        for (HeaderColumn column : layout.header().columns()) {
            column.path().forEach(text -> headerTexts.add(HeaderText.letters(text)));
        }
        layout.columns().forEach(column -> bound.add(column.index()));
        layout.members().forEach(member -> member.forEach(column -> bound.add(column.index())));
    }

    /** Whether to pass a row that has no usable ID number. */
    boolean has(RowCursor row) {
        List<Integer> filled = filled(row);
        return filled.stream().noneMatch(bound::contains)
                || isLabelled(row, filled)
                || isTitle(row, filled)
                || isHeader(row, filled)
                || numbersColumns(row, filled);
    }

    /** Whether a row repeats the header, or what stands right below it: what comes next goes on where the page before ended. */
    boolean isHeader(RowCursor row) {
        List<Integer> filled = filled(row);
        return isHeader(row, filled) || numbersColumns(row, filled);
    }

    private static List<Integer> filled(RowCursor row) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            if (!row.cell(column).isBlank()) {
                filled.add(column);
            }
        }
        return filled;
    }

    private static boolean numbersColumns(RowCursor row, List<Integer> filled) {
        return ColumnNumbers.are(
                filled.stream().map(column -> row.cell(column).text()).toList());
    }

    private boolean isLabelled(RowCursor row, List<Integer> filled) {
        if (vocabulary.isFooter(row.cell(filled.get(0)).text())) {
            return true;
        }
        return (nameColumn >= 0 && vocabulary.isSubtotal(row.cell(nameColumn).text()))
                || filled.stream()
                        .limit(LABELS)
                        .anyMatch(
                                column -> vocabulary.isSubtotal(row.cell(column).text()));
    }

    private boolean isTitle(RowCursor row, List<Integer> filled) {
        if (filled.size() > 1 || headerTexts.size() <= 2) {
            return false;
        }
        String text = row.cell(filled.get(0)).text().strip();
        return filled.get(0) != nameColumn
                || text.length() > LONGEST_NAME
                || text.chars().anyMatch(Character::isDigit);
    }

    private boolean isHeader(RowCursor row, List<Integer> filled) {
        long same = filled.stream()
                .filter(column ->
                        headerTexts.contains(HeaderText.letters(row.cell(column).text())))
                .count();
        return same > 1 && same * 5 >= filled.size() * 4L;
    }
}
