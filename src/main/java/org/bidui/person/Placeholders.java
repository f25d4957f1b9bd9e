package org.bidui.person;

/**
 * Stand-ins for a number that nobody knew: {@code 999} + school code + serial (school systems), {@code 999999…},
 * {@code 000000…}, {@code 111111…}, and one digit from beginning to end.
 */
final class Placeholders {
    /** A run of one digit is long enough to be no accident; also the length of a region code. */
    private static final int RUN = 6;

    /** The length of the shortest ID number. */
    private static final int NUMBER = 15;

    private Placeholders() {}

    /** @param text cleaned, or already plain */
    static boolean has(CharSequence text) {
        int run = leadingRun(text);
        if (run == 0 || !isAlphanumeric(text, run)) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '0' -> run >= RUN || run == text.length();
            case '1' -> run >= RUN;
            case '9' -> run >= RUN || (run >= 3 && text.length() >= NUMBER);
            default -> run >= Math.max(RUN, Math.min(NUMBER, text.length()));
        };
    }

    private static int leadingRun(CharSequence text) {
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return 0;
        }
        int end = 1;
        while (end < text.length() && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return end;
    }

    private static boolean isAlphanumeric(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && c != 'x') {
                return false;
            }
        }
        return true;
    }
}
