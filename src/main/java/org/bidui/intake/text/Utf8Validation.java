package org.bidui.intake.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Checks block by block whether bytes are well-formed UTF-8 (Unicode standard, table 3-7). */
final class Utf8Validation {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** Continuation bytes still to come, and what the next of them may be. */
    private int open;

    private int lowest;
    private int highest;

    /** Takes the next block; false as soon as the bytes so far cannot be UTF-8. */
    boolean accepts(byte[] block, int length) {
        int i = 0;
        while (i < length) {
            if (open == 0 && i + Long.BYTES <= length && ((long) LONGS.get(block, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
            } else if (!accepts(block[i++] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last character is complete. */
    boolean isComplete() {
        return open == 0;
    }

    private boolean accepts(int b) {
        if (open > 0) {
            boolean fits = b >= lowest && b <= highest;
            expect(open - 1, 0x80, 0xBF);
            return fits;
        }
        if (b < 0x80) {
            return true;
        }
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        switch (b) {
            case 0xE0 -> expect(2, 0xA0, 0xBF);
            case 0xED -> expect(2, 0x80, 0x9F);
            case 0xF0 -> expect(3, 0x90, 0xBF);
            case 0xF4 -> expect(3, 0x80, 0x8F);
            default -> expect(b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3, 0x80, 0xBF);
        }
        return true;
    }

    private void expect(int bytes, int from, int to) {
        open = bytes;
        lowest = from;
        highest = to;
    }
}
