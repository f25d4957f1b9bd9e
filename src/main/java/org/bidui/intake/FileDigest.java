package org.bidui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.UnreadableFileException;

/** SHA-256 of files and of the contents of sheets. */
final class FileDigest {
    private static final int BUFFER = 1 << 16;

    private FileDigest() {}

    /** Of a file's bytes, in lower-case hexadecimal. */
    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = ArchivedFile.open(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a sheet's cells, whatever the format of its file. */
    static String of(RowCursor cursor) throws UnreadableFileException {
        MessageDigest digest = sha256();
        while (cursor.next()) {
            for (int column = 0; column < cursor.width(); column++) {
                digest.update(cursor.cell(column).text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            digest.update((byte) 1);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
