package org.bidui.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file: by its byte-order mark, else UTF-16 when the zero bytes say so, else UTF-8 when the whole
 * file is, else GB18030. Never GBK, which reads some characters as others.
 *
 * @param mark the length of the byte-order mark in bytes
 */
public record TextEncoding(Charset charset, int mark) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /** Looks at the file, to its end unless its start is enough. */
    public static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BUFFER];
            int length = in.readNBytes(block, 0, BUFFER);
            if (startsWith(block, length, 0xEF, 0xBB, 0xBF)) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(block, length, 0xFF, 0xFE)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (startsWith(block, length, 0xFE, 0xFF)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            if (hasZerosAt(1, block, length)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 0);
            }
            if (hasZerosAt(0, block, length)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 0);
            }
            return new TextEncoding(isUtf8(in, block, length) ? StandardCharsets.UTF_8 : GB18030, 0);
        }
    }

    /** The file's characters behind the mark; a malformed byte becomes the replacement character. */
    public Reader reader(Path file) throws IOException {
        return reader(Files.newInputStream(file));
    }

    /** As {@link #reader(Path)}, of the file's bytes; takes over the stream. */
    public Reader reader(InputStream in) throws IOException {
        try {
            in.skipNBytes(mark);
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static boolean startsWith(byte[] block, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((block[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes without a mark look like UTF-16 text: digits, separators and line ends have a zero beside them. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        return hasZerosAt(1, bytes, bytes.length) || hasZerosAt(0, bytes, bytes.length);
    }

    /** Whether zeros stand on one side of the pairs alone, and beside most bytes that look like plain characters. */
    private static boolean hasZerosAt(int side, byte[] block, int length) {
        int beside = 0;
        int alone = 0;
        int others = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            byte high = block[i + side];
            byte low = block[i + 1 - side];
            if (isPlain(low) && high == 0) {
                beside++;
            } else {
                alone += (isPlain(low) ? 1 : 0) + (isPlain(high) ? 1 : 0);
                others += low == 0 ? 1 : 0;
            }
        }
        return beside > alone && others * 20 <= beside;
    }

    private static boolean isPlain(byte b) {
        return (b >= '0' && b <= '9') || b == ',' || b == '\t' || b == '\n' || b == '\r';
    }

    private static boolean isUtf8(InputStream in, byte[] block, int first) throws IOException {
        Utf8Validation validation = new Utf8Validation();
        int length = first;
        while (length > 0) {
            if (!validation.accepts(block, length)) {
                return false;
            }
            length = in.readNBytes(block, 0, BUFFER);
        }
        return validation.isComplete();
    }
}
