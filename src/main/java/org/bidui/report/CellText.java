package org.bidui.report;

import org.bidui.wording.Wording;

/** Text as an xlsx cell can hold it: no characters that XML forbids, not above Excel's length. */
final class CellText {
    /** Excel's limit. */
    static final int LONGEST = 32_767;

    private static final Wording WORDING = Wording.of(CellText.class);

    private CellText() {}

    static String of(String text) {
        String allowed = isClean(text) ? text : cleaned(text);
        return allowed.length() <= LONGEST ? allowed : cut(allowed);
    }

    private static String cut(String text) {
        String mark = WORDING.say("text.cut");
        int end = LONGEST - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c >= '\ud800') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** As XML 1.0 has it, less the carriage return, which a cell shows as {@code _x000D_}. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c <= '\ud7ff')
                || (c >= '\ue000' && c <= '\ufffd')
                || c >= 0x10000;
    }
}
