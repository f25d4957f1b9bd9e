package org.bidui.roll;

/** Text as the file has it, less what nobody sees: white space and invisible characters at its ends, Excel's text marks. */
final class ShownText {
    private ShownText() {}

    static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        String seen = start == 0 && end == text.length() ? text : text.substring(start, end);
        if (seen.length() >= 3 && seen.startsWith("=\"") && seen.endsWith("\"")) {
            return of(seen.substring(2, seen.length() - 1));
        }
        return !seen.isEmpty() && seen.charAt(0) == '\'' ? of(seen.substring(1)) : seen;
    }

    /** Whether people see nothing: white space of any kind, invisible characters, Excel's marks around nothing. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                return (c == '=' || c == '\'') && of(text).isEmpty();
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        if (c > ' ' && c < '\u007f') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
