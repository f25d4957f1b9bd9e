package org.bidui.intake.table;

import java.io.Closeable;
import java.util.List;

/** A file opened as tables. Not for use by several threads. */
public interface TableFile extends Closeable {
    /** The sheets' names in the file's order; one empty name for a format that has no sheets. */
    List<String> sheets();

    /** The character encoding of a text format, such as {@code GB18030}; empty for the binary formats. */
    String encoding();

    /**
     * Starts reading a sheet from its first row. A sheet may be opened again; one cursor at a time is open.
     *
     * @param sheet its place in {@link #sheets()}
     * @throws UnreadableFileException when the sheet's content is damaged
     */
    RowCursor open(int sheet) throws UnreadableFileException;

    @Override
    void close();
}
