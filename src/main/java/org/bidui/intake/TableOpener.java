package org.bidui.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.bidui.intake.archive.ArchiveListing;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;

/** Opens a file as tables, by its content. */
@FunctionalInterface
public interface TableOpener {
    /**
     * Opens a file.
     *
     * @throws UnreadableFileException when the file is damaged, encrypted or no table
     */
    TableFile open(Path file) throws UnreadableFileException;

    /**
     * The files inside a file that is an archive; none for any other file. Their paths are the archive's with their names below.
     *
     * @throws UnreadableFileException when it is an archive that cannot be read
     */
    default Optional<ArchiveListing> listInside(Path file) throws UnreadableFileException {
        return Optional.empty();
    }

    /**
     * What a file is, where its content says that it was never meant to be a table; empty where it should be opened.
     *
     * @throws UnreadableFileException when the file is gone or may not be read
     */
    default String kindOfOther(Path file) throws UnreadableFileException {
        return "";
    }
}
