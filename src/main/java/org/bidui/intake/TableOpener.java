package org.bidui.intake;

import java.nio.file.Path;
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
}
