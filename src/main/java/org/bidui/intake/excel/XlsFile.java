package org.bidui.intake.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** An Excel 97–2003 workbook (BIFF8 in a compound file). Hidden sheets are sheets; charts and macro sheets are none. */
public final class XlsFile implements TableFile {
    private static final long LARGEST_FILE = Integer.MAX_VALUE;

    private final POIFSFileSystem container;
    private final XlsGlobals globals;
    private @Nullable XlsRows cursor;

    private XlsFile(POIFSFileSystem container, XlsGlobals globals) {
        this.container = container;
        this.globals = globals;
    }

    /** Opens a workbook for reading. */
    public static XlsFile open(Path file) throws UnreadableFileException {
        POIFSFileSystem container = null;
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw Refusals.of("large");
            }
            container = new POIFSFileSystem(file.toFile(), true);
            XlsHead.check(container);
            return new XlsFile(container, XlsGlobals.read(XlsStream.of(container)));
        } catch (IOException | RuntimeException e) {
            closeQuietly(container);
            throw Damage.of(e);
        }
    }

    @Override
    public List<String> sheets() {
        return globals.sheets().stream().map(XlsGlobals.Sheet::name).toList();
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        closeCursor();
        XlsGlobals.Sheet wanted = globals.sheets().get(sheet);
        try {
            cursor = new XlsRows(XlsStream.ofSheet(container, wanted), new XlsCells(globals), wanted.hidden());
            return cursor;
        } catch (IOException | RuntimeException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public void close() {
        closeCursor();
        closeQuietly(container);
    }

    private void closeCursor() {
        if (cursor != null) {
            cursor.close();
        }
    }

    private static void closeQuietly(@Nullable POIFSFileSystem container) {
        try {
            if (container != null) {
                container.close();
            }
        } catch (IOException e) {
            // Nothing was written: a file that cannot be closed has lost nothing.
            return;
        }
    }
}
