package org.bidui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** A folder of files whose tables stand in memory. */
final class MemoryTables implements TableOpener {
    private final Path folder;
    private final Map<String, Map<String, List<List<String>>>> files = new HashMap<>();

    MemoryTables(Path folder) {
        this.folder = folder;
    }

    /** Adds a sheet to a file; a file without sheets' names has one sheet with an empty name. */
    MemoryTables put(String file, String sheet, List<List<String>> rows) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Map<String, List<List<String>>> sheets = files.computeIfAbsent(file, any -> new LinkedHashMap<>());
        sheets.put(sheet, rows);
        Files.writeString(path, file + sheets);
        return this;
    }

    @Override
    public TableFile open(Path file) throws UnreadableFileException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        Map<String, List<List<String>>> sheets = files.get(name);
        if (sheets == null) {
            throw new UnreadableFileException("文件已损坏");
        }
        List<String> names = List.copyOf(sheets.keySet());
        return new TableFile() {
            @Override
            public List<String> sheets() {
                return names;
            }

            @Override
            public String encoding() {
                return "";
            }

            @Override
            public RowCursor open(int sheet) {
                return new Rows(sheets.get(names.get(sheet)));
            }

            @Override
            public void close() {}
        };
    }

    /** A row for each text, its cells separated by {@code |}. */
    static List<List<String>> rows(String... rows) {
        List<List<String>> table = new ArrayList<>();
        for (String row : rows) {
            table.add(List.of(row.split("\\|", -1)));
        }
        return table;
    }

    private static final class Rows implements RowCursor {
        private final List<List<String>> rows;
        private int at = -1;

        Rows(List<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return ++at < rows.size();
        }

        @Override
        public int rowNumber() {
            return at + 1;
        }

        @Override
        public int width() {
            int width = rows.get(at).size();
            while (width > 0 && rows.get(at).get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }

        @Override
        public Cell cell(int column) {
            List<String> row = rows.get(at);
            return column < row.size() ? Cell.text(row.get(column)) : Cell.EMPTY;
        }

        @Override
        public void close() {}
    }
}
