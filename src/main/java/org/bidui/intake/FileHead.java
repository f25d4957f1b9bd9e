package org.bidui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bidui.intake.text.TextEncoding;

/** The first bytes of a file, and what they give away. */
final class FileHead {
    private static final List<Magic> MAGICS = List.of(
            new Magic(FileKind.PDF, "25504446"),
            new Magic(FileKind.PICTURE, "89504E47"),
            new Magic(FileKind.PICTURE, "FFD8FF"),
            new Magic(FileKind.PICTURE, "47494638"),
            new Magic(FileKind.PICTURE, "49492A00"),
            new Magic(FileKind.PICTURE, "4D4D002A"),
            new Magic(FileKind.WORD, "7B5C727466"),
            new Magic(FileKind.ARCHIVE, "52617221"),
            new Magic(FileKind.ARCHIVE, "377ABCAF"),
            new Magic(FileKind.ARCHIVE, "1F8B"),
            new Magic(FileKind.OLD_EXCEL, "0908"),
            new Magic(FileKind.OLD_EXCEL, "09000400"),
            new Magic(FileKind.OLD_EXCEL, "09020600"),
            new Magic(FileKind.OLD_EXCEL, "09040600"));

    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html|table|head|body|meta)\\b");

    private static final Pattern WORKBOOK = Pattern.compile("<(?:\\w+:)?workbook\\b");
    private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

    private static final int LONGEST_START = 8;

    private final byte[] bytes;

    FileHead(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isZip() {
        return startsWith(0x50, 0x4B, 0x03, 0x04) || startsWith(0x50, 0x4B, 0x05, 0x06);
    }

    /** Whether some ASCII text stands in it. */
    boolean mentions(String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    boolean isCompound() {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** The kind of a file that is neither a zip archive nor a compound file. */
    FileKind kind() {
        if (bytes.length == 0) {
            return FileKind.EMPTY;
        }
        if (!isUtf16() && isBmp()) {
            return FileKind.PICTURE;
        }
        String hex = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_START));
        for (Magic magic : MAGICS) {
            if (hex.startsWith(magic.start)) {
                return magic.kind;
            }
        }
        String text = text().strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return ofMarkup(text);
        }
        if (text.startsWith("mime-version:") || text.startsWith("from: <saved by")) {
            return FileKind.MHTML;
        }
        return isBinary() ? FileKind.UNKNOWN : FileKind.TEXT;
    }

    private static FileKind ofMarkup(String text) {
        if (text.contains(SPREADSHEET) && WORKBOOK.matcher(text).find() && !text.contains("<html")) {
            return FileKind.XML_SPREADSHEET;
        }
        if (HTML.matcher(text).find()) {
            return FileKind.HTML;
        }
        return text.startsWith("<?xml") ? FileKind.XML : FileKind.TEXT;
    }

    /** Enough to recognise markup: everything it is made of is ASCII. */
    private String text() {
        if (isUtf16()) {
            Charset charset = startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new String(bytes, 2, bytes.length - 2, charset);
        }
        int mark = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
    }

    private boolean isUtf16() {
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    /** {@code BM} alone could start a text: the reserved bytes of the header are zero. */
    private boolean isBmp() {
        return startsWith(0x42, 0x4D) && bytes.length > 14 && bytes[6] == 0 && bytes[7] == 0 && bytes[8] == 0;
    }

    /** Text has no control characters but white space; zero bytes are padding that programs left. */
    private boolean isBinary() {
        if (isUtf16() || TextEncoding.looksLikeUtf16(bytes)) {
            return false;
        }
        int controls = 0;
        for (byte b : bytes) {
            boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
            if (b > 0 && b < ' ' && !white) {
                controls++;
            }
        }
        return controls * 100 > bytes.length;
    }

    private boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** What files of a kind start with, in hexadecimal digits. */
    private record Magic(FileKind kind, String start) {}
}
