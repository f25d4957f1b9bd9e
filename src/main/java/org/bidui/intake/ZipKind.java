package org.bidui.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.bidui.intake.table.ZipDirectory;

/** Tells the kinds of files that are zip archives inside. */
final class ZipKind {
    /** Every Office package has it, under this name. */
    private static final String CONTENT_TYPES = "[content_types].xml";

    /** Some programs forget the content types. */
    private static final String WORKBOOK = "xl/workbook.xml";

    /** What a package starts with. */
    private static final List<String> PACKAGE = List.of("[Content_Types].xml", "_rels/", "xl/", "docProps/");

    private ZipKind() {}

    /** A broken package counts as a workbook, a broken archive as an archive: opening it will say what is the matter. */
    static FileKind of(Path file, FileHead head) {
        try {
            ZipDirectory.check(file);
        } catch (IOException e) {
            return broken(head);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<String> names = zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                    .toList();
            if (names.contains("encryption.xml") || names.contains("encryptedpackage")) {
                return FileKind.ENCRYPTED;
            }
            if (names.contains(CONTENT_TYPES) || names.contains(WORKBOOK) || names.contains('/' + WORKBOOK)) {
                return ofOffice(names);
            }
            return names.contains("mimetype") && names.contains("content.xml") ? ofOpenDocument(zip) : FileKind.ZIP;
        } catch (IOException | RuntimeException e) {
            return broken(head);
        }
    }

    private static FileKind broken(FileHead head) {
        return PACKAGE.stream().anyMatch(head::mentions) ? FileKind.XLSX : FileKind.ZIP;
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
            return FileKind.ZIP;
        }
        try (var in = zip.getInputStream(mime)) {
            String type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
            return type.contains("spreadsheet") ? FileKind.ODS : FileKind.WORD;
        }
    }
}
