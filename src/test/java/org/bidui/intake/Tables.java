package org.bidui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Reads whole files for tests. */
public final class Tables {
    private Tables() {}

    /** A row that has text. */
    public record Line(int number, List<Cell> cells) {
        public List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    public static List<Line> read(Path file) throws UnreadableFileException {
        return read(file, 0);
    }

    public static List<Line> read(Path file, int sheet) throws UnreadableFileException {
        try (TableFile table = TableFiles.open(file)) {
            return read(table, sheet);
        }
    }

    public static List<Line> read(TableFile table, int sheet) throws UnreadableFileException {
        List<Line> lines = new ArrayList<>();
        try (RowCursor rows = table.open(sheet)) {
            while (rows.next()) {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < rows.width(); i++) {
                    cells.add(rows.cell(i));
                }
                if (!cells.isEmpty()) {
                    lines.add(new Line(rows.rowNumber(), cells));
                }
            }
        }
        return lines;
    }

    /** Reads every cell of every sheet, for files that may be broken. */
    public static int readAll(Path file) throws UnreadableFileException {
        int cells = 0;
        try (TableFile table = TableFiles.open(file)) {
            for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
                for (Line line : read(table, sheet)) {
                    cells += line.cells().size();
                }
            }
        }
        return cells;
    }
}
