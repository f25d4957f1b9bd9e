package org.bidui.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.intake.table.ZipDirectory;

/** A zip archive within limits: what it says of its members' sizes is believed only to refuse it. */
final class ZipArchive implements Closeable {
    private static final int MOST_MEMBERS = 2_000;
    private static final long LARGEST_TOTAL = 1L << 31;
    private static final long HARMLESS = 1L << 26;
    private static final int HIGHEST_RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> members = new LinkedHashMap<>();

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    static ZipArchive open(Path file) throws UnreadableFileException {
        try {
            ZipDirectory.check(file);
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
            ZipArchive archive = new ZipArchive(zip);
            try {
                archive.list(Files.size(file));
                return archive;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw Refusals.of(encrypted ? "archive-encrypted" : "archive-damaged");
        } catch (IOException | RuntimeException e) {
            throw Refusals.of("archive-damaged");
        }
    }

    /** The names of the files in it, in the archive's order. */
    Collection<String> names() {
        return members.keySet();
    }

    /** A member's size when it is unpacked, in bytes. */
    long size(String name) throws UnreadableFileException {
        return find(name).getSize();
    }

    /** A member's content; no more of it than the archive says there is. */
    InputStream read(String name) throws IOException {
        ZipEntry entry = find(name);
        return new SizedInput(zip.getInputStream(entry), entry.getSize());
    }

    private ZipEntry find(String name) throws UnreadableFileException {
        ZipEntry entry = members.get(name);
        if (entry == null) {
            throw Refusals.of("missing");
        }
        return entry;
    }

    private void list(long fileSize) throws IOException {
        long packed = 0;
        long unpacked = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            if (entry.isDirectory()) {
                continue;
            }
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
            boolean dense = entry.getSize() > HARMLESS && entry.getSize() / HIGHEST_RATIO > entry.getCompressedSize();
            // Members that overlap take more room than the file has.
            if (dense || packed > fileSize || unpacked > LARGEST_TOTAL) {
                throw Refusals.of("bomb");
            }
            members.putIfAbsent(MemberNames.decode(entry.getName()), entry);
            if (members.size() > MOST_MEMBERS) {
                throw Refusals.of("archive-many", MOST_MEMBERS);
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // Nothing was written: a file that cannot be closed has lost nothing.
            return;
        }
    }
}
