package org.bidui.intake.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.GuardedInput;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.ZipDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML file and what relates them. Takes packages as programs write them: names in any case, with
 * backslashes or a leading slash, with content types wrong or missing.
 */
final class OoxmlPackage implements Closeable {
    /** Of a zip file as of a compound file: what is larger is no list of people. */
    private static final long LARGEST_FILE = Integer.MAX_VALUE;

    /** Some programs format every row to the sheet's end, which packs a thousandfold and is no attack. */
    private static final long HARMLESS = 1L << 29;

    private static final long LARGEST_PART = 1L << 32;
    private static final int HIGHEST_RATIO = 100;

    /** Everything but sheets and strings is small. */
    private static final long LARGEST_SMALL_PART = 1L << 26;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private OoxmlPackage(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> parts.putIfAbsent(PartName.normal(entry.getName()), entry));
    }

    static OoxmlPackage open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw Refusals.of("large");
        }
        ZipDirectory.check(file);
        // Every byte is a character of this charset, so that no name is refused; the names that matter are ASCII.
        return new OoxmlPackage(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
    }

    boolean has(String part) {
        return parts.containsKey(PartName.normal(part));
    }

    /** The content of a part that holds rows or strings. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = find(part);
        long ratioLimit = Math.max(0, entry.getCompressedSize()) * HIGHEST_RATIO;
        return open(entry, Math.min(LARGEST_PART, Math.max(HARMLESS, ratioLimit)));
    }

    /** The content of any other part. */
    InputStream openSmall(String part) throws IOException {
        return open(find(part), LARGEST_SMALL_PART);
    }

    /**
     * What a part is related to.
     *
     * @param part its name; empty for the package itself
     */
    List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        List<Relationship> found = new ArrayList<>();
        String name = PartName.relationshipsOf(part);
        if (!has(name)) {
            return found;
        }
        try (XmlStream xml = XmlStream.of(openSmall(name))) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")) {
                    Relationship relationship = Relationship.read(xml, part);
                    if (relationship != null) {
                        found.add(relationship);
                    }
                }
            }
        }
        return found;
    }

    private ZipEntry find(String part) throws IOException {
        ZipEntry entry = parts.get(PartName.normal(part));
        if (entry == null) {
            throw Refusals.of("damaged");
        }
        return entry;
    }

    private InputStream open(ZipEntry entry, long limit) throws IOException {
        return new GuardedInput(zip.getInputStream(entry), limit);
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

    /**
     * A relationship within the package.
     *
     * @param type the last word of its type, which the transitional and the strict form of the format share
     * @param part the name of the part it leads to
     */
    record Relationship(String id, String type, String part) {
        /** Null when it leads out of the package, or nowhere. */
        static @Nullable Relationship read(XmlStream xml, String from) {
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            boolean external = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
            return external || id == null || type == null || target == null
                    ? null
                    : new Relationship(id, type.substring(type.lastIndexOf('/') + 1), PartName.resolve(from, target));
        }
    }
}
