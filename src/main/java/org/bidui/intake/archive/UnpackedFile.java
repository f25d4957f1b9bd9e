package org.bidui.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a file inside an archive, for readers that jump about in it. On disk rather than in memory, because the reading of
 * workbooks is made for files and a member may be larger than the memory; one copy at a time, only while it is read.
 */
public final class UnpackedFile implements Closeable {
    private final Path folder;
    private final Path path;

    private UnpackedFile(Path folder) {
        this.folder = folder;
        this.path = folder.resolve("member");
    }

    static UnpackedFile of(ArchivedFile file) throws IOException {
        // On POSIX systems such a folder is the owner's alone.
        UnpackedFile copy = new UnpackedFile(Files.createTempDirectory("bidui-member-"));
        copy.folder.toFile().deleteOnExit();
        copy.path.toFile().deleteOnExit();
        try (InputStream in = file.read()) {
            Files.copy(in, copy.path);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** Where the copy is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Somebody else has it open; it goes when the program ends.
            return;
        }
    }
}
