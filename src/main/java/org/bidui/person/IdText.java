package org.bidui.person;

/** Takes off an ID number what typists, spreadsheets and exports put on it. */
final class IdText {
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private IdText() {}

    /**
     * The text in plain characters: invisible ones removed, digits of other scripts and full-width forms made ASCII,
     * letters made upper case; quotation marks and {@code =} at the beginning, quotation marks at the end and dashes
     * inside dropped. What has only dashes is empty. Other characters stay, for the reader to reject.
     */
    static String cleaned(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); ) {
            int c = cell.codePointAt(i);
            i += Character.charCount(c);
            if (!Invisible.is(c)) {
                plain.appendCodePoint(ascii(c));
            }
        }
        unwrap(plain);
        ungroup(plain);
        return plain.toString();
    }

    /** {@code text} with a multiplication sign, Cyrillic or Greek letter that stands eighteenth made {@code X}. */
    static String withPlainX(String text) {
        int last = 17;
        return text.length() > last && looksLikeX(text.charAt(last))
                ? text.substring(0, last) + 'X' + text.substring(last + 1)
                : text;
    }

    private static int ascii(int c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 'A';
        }
        if (c < 0x80) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return ascii(c - FULL_WIDTH_SHIFT);
        }
        int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
        return digit < 0 ? c : '0' + digit;
    }

    private static void unwrap(StringBuilder text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '=' || isQuotationMark(text.charAt(from)))) {
            from++;
        }
        int to = text.length();
        while (to > from && isQuotationMark(text.charAt(to - 1))) {
            to--;
        }
        text.setLength(to);
        text.delete(0, from);
    }

    private static void ungroup(StringBuilder text) {
        if (text.chars().allMatch(IdText::isDash)) {
            text.setLength(0);
        }
        for (int i = text.length() - 2; i > 0; i--) {
            if (isDash(text.charAt(i))) {
                text.deleteCharAt(i);
            }
        }
    }

    private static boolean isQuotationMark(char c) {
        return switch (c) {
            case '"', '\'', '`' -> true;
            case '\u00B4', '\u2032', '\u2033' -> true; // acute accent, primes
            default -> c >= '\u2018' && c <= '\u201F'; // single and double, low and high
        };
    }

    static boolean isDash(int c) {
        return switch (c) {
            case '-' -> true;
            case 0x2043, 0x2212, 0x30FC, 0xFE58, 0xFE63, 0xFF0D -> true; // bullet, minus, kana length mark, small, wide
            default -> c >= 0x2010 && c <= 0x2015; // hyphens to horizontal bar
        };
    }

    private static boolean looksLikeX(char c) {
        return switch (c) {
            case '\u00D7', '\u2A2F', '\u2715', '\u2716', '\u2573' -> true; // multiplication signs, crosses
            case '\u0425', '\u0445' -> true; // Cyrillic ha
            case '\u03A7', '\u03C7' -> true; // Greek chi
            case '\u2169', '\u2179' -> true; // Roman ten
            default -> false;
        };
    }
}
