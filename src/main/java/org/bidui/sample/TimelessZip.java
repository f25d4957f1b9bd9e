package org.bidui.sample;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a zip file, so that the same content is the same file. */
final class TimelessZip {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipInputStream source = new ZipInputStream(new BufferedInputStream(Files.newInputStream(from)));
                ZipOutputStream target = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(EPOCH);
                target.putNextEntry(timeless);
                source.transferTo(target);
                target.closeEntry();
            }
        }
    }
}
