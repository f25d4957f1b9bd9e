package org.bidui.person;

import java.util.BitSet;

/** Finds the personal numbers of a message: see {@link Masking#scrub}. One object reads one run of digits. */
final class NumberScrubber {
    private static final int ID = 15;
    private static final int MOBILE = 11;
    private static final int WIDEST_GAP = 3;
    private static final String[] MOBILE_PREFIXES = {"", "0", "86", "0086"};

    private final StringBuilder digits = new StringBuilder();

    /** Where in {@link #digits} a group begins, and the end of the last. */
    private final BitSet borders = new BitSet();

    private NumberScrubber() {}

    static String scrub(String message) {
        StringBuilder scrubbed = new StringBuilder(message.length());
        int i = 0;
        while (i < message.length()) {
            if (!isDigit(message.charAt(i))) {
                scrubbed.append(message.charAt(i));
                i++;
                continue;
            }
            NumberScrubber run = new NumberScrubber();
            int end = run.read(message, i);
            if (run.isPersonal()) {
                scrubbed.append(Masking.brief(run.digits.toString()));
            } else {
                scrubbed.append(message, i, end);
            }
            i = end;
        }
        return scrubbed.toString();
    }

    /** Reads the run that begins at {@code from} and returns its end. */
    private int read(String message, int from) {
        borders.set(0);
        int end = from;
        int next = from;
        while (next < message.length() && isDigit(message.charAt(next))) {
            if (next > end) {
                borders.set(digits.length());
            }
            digits.append((char) ('0' + Character.digit(message.charAt(next), 10)));
            end = next + 1;
            next = afterGap(message, end);
        }
        if (isClosingX(message, next)) {
            digits.append('X');
            end = next + 1;
        }
        borders.set(digits.length());
        return end;
    }

    private static int afterGap(String message, int from) {
        int i = from;
        while (i < message.length() && i - from < WIDEST_GAP && isGap(message.charAt(i))) {
            i++;
        }
        return i;
    }

    /** An X, but not the beginning of a word. */
    private static boolean isClosingX(String message, int at) {
        if (at >= message.length() || "Xx\uFF38\uFF58\u0425\u0445\u00D7".indexOf(message.charAt(at)) < 0) {
            return false;
        }
        return at + 1 == message.length() || !isLatin(message.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** Dashes too; line ends are none, they part the lines of a stack trace. */
    private static boolean isGap(char c) {
        return c != '\n' && c != '\r' && (Invisible.is(c) || IdText.isDash(c));
    }

    private boolean isPersonal() {
        return digits.length() >= ID || borders.stream().anyMatch(this::isMobileAt);
    }

    private boolean isMobileAt(int border) {
        for (String prefix : MOBILE_PREFIXES) {
            int start = border + prefix.length();
            int end = start + MOBILE;
            if (borders.get(end)
                    && digits.indexOf(prefix, border) == border
                    && digits.charAt(start) == '1'
                    && digits.charAt(start + 1) >= '3') {
                return true;
            }
        }
        return false;
    }
}
