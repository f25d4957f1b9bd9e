package org.bidui.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.bidui.intake.archive.ArchiveListing;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.intake.archive.UnpackedFile;
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
        FileKind kind = kind(file);
        return kind.isTable() ? "" : kind.title();
    }

    @Override
    public Optional<ArchiveListing> listInside(Path file) throws UnreadableFileException {
        boolean inside = ArchivedFile.find(file) != null;
        return !inside && FileKind.of(file) == FileKind.ZIP ? Optional.of(ArchiveListing.of(file)) : Optional.empty();
    }

    private static FileKind kind(Path file) throws UnreadableFileException {
        ArchivedFile archived = ArchivedFile.find(file);
        if (archived == null) {
            return FileKind.of(file);
        }
        try (UnpackedFile copy = archived.unpack()) {
            return FileKind.of(copy.path());
        }
    }
}
