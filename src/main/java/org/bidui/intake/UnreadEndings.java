package org.bidui.intake;

import java.util.Locale;

/** Files that are no tables by their names alone. */
final class UnreadEndings {
    private UnreadEndings() {}

    /** The sentence of the bundle that says why a file is not read; empty when its content decides. */
    static String reason(String lastName) {
        String name = lastName.toLowerCase(Locale.ROOT);
        if (name.startsWith("~$") || name.startsWith(".~")) {
            return "skip.lock";
        }
        if (name.startsWith(".")) {
            return "skip.hidden";
        }
        if (name.equals("thumbs.db") || name.equals("desktop.ini")) {
            return "skip.system";
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "doc", "docx", "wps", "rtf", "pdf", "ofd", "ppt", "pptx" -> "skip.document";
            case "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp" -> "skip.picture";
            case "rar", "7z", "gz", "tar" -> "skip.archive";
            case "mp3", "mp4", "avi", "wav", "exe", "lnk", "url", "tmp", "db", "dbf", "mdb", "accdb" -> "skip.other";
            default -> "";
        };
    }
}
