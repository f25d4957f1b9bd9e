package org.bidui.intake.excel;

import org.jspecify.annotations.Nullable;

/** Small whole numbers and column letters as attributes hold them, read without making objects. */
final class Numerals {
    private static final int LIMIT = Integer.MAX_VALUE / 10 - 1;

    private Numerals() {}

    /** A number of decimal digits; {@code otherwise} when it is absent or anything else, or larger than 200 million. */
    static int parse(@Nullable CharSequence digits, int otherwise) {
        if (digits == null || digits.isEmpty()) {
            return otherwise;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > LIMIT) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The place from 0 of the column in a reference such as {@code AB12}; -1 when it has no letters; a large number when there are too many. */
    static int column(CharSequence reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column > LIMIT / 26 ? LIMIT : column * 26 + letter + 1;
        }
        return column - 1;
    }
}
