package org.bidui.intake.html;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.GuardedInput;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.intake.text.TextEncoding;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** An HTML file of which every table that has rows is a sheet. */
public final class HtmlFile implements TableFile {
    private static final Wording WORDING = Wording.of(Refusals.class);

    private final Path file;
    private final TextEncoding encoding;
    private final List<String> sheets;
    private @Nullable HtmlRows cursor;

    private HtmlFile(Path file, TextEncoding encoding, List<String> sheets) {
        this.file = file;
        this.encoding = encoding;
        this.sheets = sheets;
    }

    /** Opens the file and counts its tables; reads it to the end for that, but keeps nothing. */
    public static HtmlFile open(Path file) throws UnreadableFileException {
        try {
            TextEncoding encoding = HtmlEncoding.of(file);
            int tables = 0;
            try (TableRows rows = new TableRows(reader(file, encoding))) {
                for (TableRows.TableRow row = rows.next(); row != null; row = rows.next()) {
                    tables = Math.max(tables, row.table() + 1);
                }
            }
            if (tables == 0) {
                throw Refusals.of("no-sheet");
            }
            return new HtmlFile(file, encoding, names(tables));
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(e);
        }
    }

    private static Reader reader(Path file, TextEncoding encoding) throws IOException {
        return encoding.reader(new RowGuard(new GuardedInput(Files.newInputStream(file), Long.MAX_VALUE)));
    }

    private static List<String> names(int tables) {
        if (tables == 1) {
            return List.of("");
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= tables; i++) {
            names.add(WORDING.say("table.name", i));
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        if (sheet < 0 || sheet >= sheets.size()) {
            throw new IndexOutOfBoundsException(sheet);
        }
        close();
        try {
            cursor = new HtmlRows(new TableRows(reader(file, encoding)), sheet);
            return cursor;
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(e);
        }
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
        }
    }
}
