package org.bidui.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A text file of records whose fields a comma, tab, semicolon or bar separates. Its one sheet has no name. */
public final class TextFile implements TableFile {
    private static final int SNIFFED_LINES = 30;

    private final Path file;
    private final TextEncoding encoding;
    private @Nullable TextRows cursor;

    private TextFile(Path file, TextEncoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    /** Finds out the encoding; reads the whole file for that, but keeps nothing. */
    public static TextFile open(Path file) throws UnreadableFileException {
        try {
            return new TextFile(file, TextEncoding.of(file));
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(e);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        if (sheet != 0) {
            throw new IndexOutOfBoundsException(sheet);
        }
        close();
        try {
            LineQueue lines = new LineQueue(encoding.reader(file));
            try {
                cursor = new TextRows(new Records(lines, separator(lines)));
                return cursor;
            } catch (IOException | RuntimeException e) {
                lines.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(e);
        }
    }

    /** Looks at the first lines; a line that does nothing but declare the separator is taken away. */
    private static char separator(LineQueue lines) throws IOException {
        List<String> first = new ArrayList<>();
        String line = lines.next();
        if (line != null && Separator.isDeclared(line)) {
            return Separator.declared(line);
        }
        while (line != null) {
            first.add(line);
            line = first.size() < SNIFFED_LINES ? lines.next() : null;
        }
        lines.putBack(first);
        return Separator.sniff(first);
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
        }
    }
}
