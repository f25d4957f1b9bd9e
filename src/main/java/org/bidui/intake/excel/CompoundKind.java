package org.bidui.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What lies in a compound file (OLE2), the container of Office 97–2003 and of encrypted newer files. */
public enum CompoundKind {
    WORKBOOK,
    /** Excel 5 or 95. */
    OLD_WORKBOOK,
    /** A newer Office file behind a password. */
    ENCRYPTED,
    /** A Word document or a presentation. */
    DOCUMENT,
    OTHER,
    /** The container itself cannot be read. */
    DAMAGED;

    /** Looks at the names in the container. */
    public static CompoundKind of(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (has(root, "EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (has(root, "Workbook")) {
                return WORKBOOK;
            }
            if (has(root, "Book")) {
                return XlsStream.isBiff8(container) ? WORKBOOK : OLD_WORKBOOK;
            }
            List<String> documents = List.of("WordDocument", "PowerPoint Document");
            return documents.stream().anyMatch(name -> has(root, name)) ? DOCUMENT : OTHER;
        } catch (IOException | RuntimeException e) {
            return DAMAGED;
        }
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.hasEntryCaseInsensitive(name);
    }
}
