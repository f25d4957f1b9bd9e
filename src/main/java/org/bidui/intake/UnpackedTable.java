package org.bidui.intake;

import java.util.List;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.intake.archive.UnpackedFile;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;

/** A table file out of an archive: its copy goes when it is closed. */
final class UnpackedTable implements TableFile {
    private final UnpackedFile copy;
    private final TableFile table;

    private UnpackedTable(UnpackedFile copy, TableFile table) {
        this.copy = copy;
        this.table = table;
    }

    /** @param opener opens the copy */
    static TableFile open(ArchivedFile file, TableOpener opener) throws UnreadableFileException {
        UnpackedFile copy = file.unpack();
        try {
            return new UnpackedTable(copy, opener.open(copy.path()));
        } catch (UnreadableFileException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public List<String> sheets() {
        return table.sheets();
    }

    @Override
    public String encoding() {
        return table.encoding();
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        return table.open(sheet);
    }

    @Override
    public void close() {
        try (copy) {
            table.close();
        }
    }
}
