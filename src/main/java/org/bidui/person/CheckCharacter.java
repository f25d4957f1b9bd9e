package org.bidui.person;

/**
 * The eighteenth character of an ID number: ISO 7064 MOD 11-2, as GB 11643-1999 prescribes it.
 *
 * <p>Its value is 0 to 10; 10 is written {@code X}. The eighteen values, each times 2 to the power of its distance from
 * the end, sum to 1 modulo 11.
 */
final class CheckCharacter {
    /** The value that is written {@code X}. */
    static final int X = 10;

    private CheckCharacter() {}

    /** The right value after {@code first17}, 0 to 10<sup>17</sup> − 1. */
    static int after(long first17) {
        int sum = 0;
        int weight = 2;
        for (long rest = first17; rest != 0; rest /= 10) {
            sum += (int) (rest % 10) * weight;
            weight = weight * 2 % 11;
        }
        return (12 - sum % 11) % 11;
    }

    /** How the value is written. */
    static char write(int value) {
        return value == X ? 'X' : (char) ('0' + value);
    }

    /** The value of {@code 0–9}, {@code X} or {@code x}; −1 for any other character. */
    static int read(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == 'X' || c == 'x' ? X : -1;
    }
}
