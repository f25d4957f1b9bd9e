package org.bidui.intake;

import java.nio.file.Path;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;

/** Opens files of every format that we read. */
final class AnyFormat implements TableOpener {
    @Override
    public TableFile open(Path file) throws UnreadableFileException {
        return TableFiles.open(file);
    }

    @Override
    public String kindOfOther(Path file) throws UnreadableFileException {
        FileKind kind = FileKind.of(file);
        return kind.isTable() ? "" : kind.title();
    }
}
