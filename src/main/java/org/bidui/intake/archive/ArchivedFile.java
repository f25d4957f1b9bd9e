package org.bidui.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * A file inside a zip archive. Its path is that of the archive with its name below: {@code 压缩包.zip/名单.xlsx}; whoever has
 * such a path need not know that no file system has the file.
 *
 * @param archive the archive's path
 * @param member the file's name in it
 */
public record ArchivedFile(Path archive, String member) {
    /** What a path leads to, when that lies in an archive; null for every other path. */
    public static @Nullable ArchivedFile find(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent)) {
                return new ArchivedFile(
                        parent, parent.relativize(path).toString().replace('\\', '/'));
            }
        }
        return null;
    }

    /** The content of a file, wherever it lies. */
    public static InputStream open(Path path) throws IOException {
        ArchivedFile file = find(path);
        return file == null ? Files.newInputStream(path) : file.read();
    }

    /** The size of a file in bytes, wherever it lies. */
    public static long size(Path path) throws IOException {
        ArchivedFile file = find(path);
        if (file == null) {
            return Files.size(path);
        }
        try (ZipArchive zip = ZipArchive.open(file.archive())) {
            return zip.size(file.member());
        }
    }

    /**
     * Unpacks the file into a folder of its own, which nobody else may look into and which goes when the copy is closed.
     *
     * @throws UnreadableFileException when the archive is damaged, or the file is not what the archive says
     */
    public UnpackedFile unpack() throws UnreadableFileException {
        try {
            return UnpackedFile.of(this);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusals.of("archive-damaged");
        }
    }

    InputStream read() throws IOException {
        ZipArchive zip = ZipArchive.open(archive);
        try {
            return new FilterInputStream(zip.read(member)) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }
}
