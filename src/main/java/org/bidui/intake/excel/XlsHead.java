package org.bidui.intake.excel;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bidui.intake.table.Refusals;

/** A look at the raw records before the first sheet, so that the library is not led into what it cannot bear. */
final class XlsHead {
    private static final int RECORD_HEADER = 4;
    private static final int FILE_PASS = 0x2F;
    private static final int SHARED_STRINGS = 0xFC;
    private static final int CONTINUE = 0x3C;
    private static final int END_OF_SUBSTREAM = 0x0A;

    /** Of a shared string: its length and its flags. */
    private static final int SHORTEST_STRING = 3;

    /** What the library makes of a shared string takes about so many bytes. */
    private static final int STRING_OVERHEAD = 150;

    private XlsHead() {}

    /** Whether the records are encrypted; they may be so with the password that is no secret. */
    static boolean isEncrypted(POIFSFileSystem container) throws IOException {
        try (DocumentInputStream input = XlsStream.openDocument(container)) {
            while (input.available() >= RECORD_HEADER) {
                int kind = input.readUShort();
                int length = input.readUShort();
                if (kind == FILE_PASS || kind == END_OF_SUBSTREAM) {
                    return kind == FILE_PASS;
                }
                if (input.skip(length) < length) {
                    return false;
                }
            }
            return false;
        }
    }

    /**
     * Compares the number of shared strings with the bytes there are: the library makes as many as the file says.
     *
     * @throws org.bidui.intake.table.UnreadableFileException when the file says too many, or has too many for our memory
     */
    static void check(POIFSFileSystem container) throws IOException {
        if (isEncrypted(container)) {
            return;
        }
        try (DocumentInputStream input = XlsStream.openDocument(container)) {
            long strings = 0;
            long bytes = 0;
            int before = 0;
            while (input.available() >= RECORD_HEADER) {
                int kind = input.readUShort();
                int length = input.readUShort();
                int left = length;
                if (kind == SHARED_STRINGS && length >= 8 && input.available() >= 8) {
                    input.readInt();
                    strings = Integer.toUnsignedLong(input.readInt());
                    left -= 8;
                }
                boolean continues = kind == CONTINUE && before == SHARED_STRINGS;
                bytes += kind == SHARED_STRINGS || continues ? length : 0;
                before = continues ? before : kind;
                if (kind == END_OF_SUBSTREAM || input.skip(left) < left) {
                    break;
                }
            }
            if (strings * SHORTEST_STRING > bytes) {
                throw Refusals.of("damaged");
            }
            if (strings * STRING_OVERHEAD + 2 * bytes > Runtime.getRuntime().maxMemory() / 2) {
                throw Refusals.of("memory");
            }
        }
    }
}
