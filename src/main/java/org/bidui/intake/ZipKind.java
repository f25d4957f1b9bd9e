package org.bidui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Tells the kinds of files that are zip archives inside. */
final class ZipKind {
    /** Every Office package has it, under this name. */
    private static final String CONTENT_TYPES = "[content_types].xml";

    private ZipKind() {}

    /** A broken archive counts as a workbook: opening it will say that it is damaged. */
    static FileKind of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                    .toList();
            if (names.contains("encryption.xml") || names.contains("encryptedpackage")) {
                return FileKind.ENCRYPTED;
            }
            if (names.contains(CONTENT_TYPES)) {
                return ofOffice(names);
            }
            return names.contains("mimetype") && names.contains("content.xml") ? ofOpenDocument(zip) : FileKind.ARCHIVE;
        } catch (IOException | RuntimeException e) {
            return FileKind.XLSX;
        }
    }

    private static FileKind ofOffice(List<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("workbook.bin"))) {
            return FileKind.XLSB;
        }
        boolean isDocument = names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"));
        boolean isWorkbook = names.stream().anyMatch(name -> name.endsWith("workbook.xml"));
        return isDocument && !isWorkbook ? FileKind.WORD : FileKind.XLSX;
    }

    private static FileKind ofOpenDocument(ZipFile zip) throws IOException {
        var mime = zip.getEntry("mimetype");
        if (mime == null) {
            return FileKind.ARCHIVE;
        }
        try (var in = zip.getInputStream(mime)) {
            String type = new String(in.readNBytes(200), java.nio.charset.StandardCharsets.US_ASCII);
            return type.contains("spreadsheet") ? FileKind.ODS : FileKind.WORD;
        }
    }
}
