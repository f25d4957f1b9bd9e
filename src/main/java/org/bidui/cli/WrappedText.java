package org.bidui.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts made to fit a number of places on a terminal, where a Chinese character takes two. */
final class WrappedText {
    private static final String ELLIPSIS = "\u2026";

    private WrappedText() {}

    /** The text, cut with an ellipsis where it takes more places. */
    static String cut(String text, int places) {
        if (ConsoleTable.width(text) <= places) {
            return text;
        }
        return text.substring(0, fitting(text, 0, places - 1)) + ELLIPSIS;
    }

    /** The text in lines of so many places; those after the first begin with blanks, so many. */
    static List<String> wrap(String text, int places, int indent) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            String blanks = lines.isEmpty() ? "" : " ".repeat(indent);
            int end = fitting(text, start, places - blanks.length());
            lines.add(blanks + text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** The place behind the last character that fits; at least one does. */
    private static int fitting(String text, int start, int places) {
        int width = 0;
        int end = start;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            width += ConsoleTable.width(text.substring(end, next));
            if (width > places && end > start) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
