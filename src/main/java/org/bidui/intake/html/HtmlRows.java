package org.bidui.intake.html;

import java.util.Arrays;
import org.bidui.intake.html.TableRows.TableRow;
import org.bidui.intake.table.CellRows;
import org.bidui.intake.table.CellText;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCells;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;
import org.jsoup.nodes.Element;

/** Goes down the rows of one table of an HTML file, leaving empty what merged cells cover. */
final class HtmlRows extends CellRows {
    private static final String NUMBER = "x:num";

    private final TableRows rows;
    private final int table;

    /** For each column, how many more rows a cell from above covers. */
    private int[] covered = new int[32];

    HtmlRows(TableRows rows, int table) {
        this.rows = rows;
        this.table = table;
    }

    @Override
    public boolean next() throws UnreadableFileException {
        row.clear();
        try {
            TableRow next = finished ? null : rows.next();
            while (next != null && next.table() != table) {
                next = rows.next();
            }
            finished = next == null;
            if (next != null) {
                rowNumber++;
                read(next);
                note(next);
            }
            return next != null;
        } catch (UnreadableFileException | RuntimeException e) {
            finished = true;
            throw Refusals.damaged(e);
        }
    }

    private void note(TableRow read) {
        if (read.hidden()) {
            hidden.add(Hidden.ROWS);
        }
        if (rows.hasHiddenColumns()) {
            hidden.add(Hidden.COLUMNS);
        }
    }

    private void read(TableRow next) throws UnreadableFileException {
        int[] still = covered.clone();
        int column = 0;
        for (Element cell : next.cells()) {
            while (column < still.length && still[column] > 0) {
                column++;
            }
            int width = span(cell, "colspan");
            if (column + width > RowCells.MOST_COLUMNS) {
                throw Refusals.of("column", rowNumber);
            }
            row.set(column, read(cell));
            cover(column, width, span(cell, "rowspan"));
            column += width;
        }
        for (int i = 0; i < still.length; i++) {
            covered[i] = Math.max(covered[i] - (still[i] > 0 ? 1 : 0), 0);
        }
    }

    private void cover(int column, int width, int height) {
        if (height == 1) {
            return;
        }
        if (column + width > covered.length) {
            covered = Arrays.copyOf(covered, Math.max(column + width, 2 * covered.length));
        }
        Arrays.fill(covered, column, column + width, height - 1);
    }

    /** Between 1 and the most that HTML allows for rows. */
    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit);
        return isNumber ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    private Cell read(Element cell) {
        String text = VisibleText.of(cell);
        if (!cell.hasAttr(NUMBER) || rows.styles().isShownAsText(cell)) {
            return Cell.text(text);
        }
        String exact = cell.attr(NUMBER);
        return CellText.number(exact.isEmpty() ? text : exact);
    }

    @Override
    public void close() {
        finished = true;
        rows.close();
    }
}
