package org.bidui.report;

/** How wide a text prints, in characters of a spreadsheet's column: a Chinese character takes two. */
final class TextWidth {
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    /** Of the widest line. */
    static int of(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                widest = Math.max(widest, width);
                width = 0;
            } else if (!Character.isLowSurrogate(c)) {
                width += c < FIRST_WIDE && !isWidePunctuation(c) ? 1 : 2;
            }
        }
        return Math.max(widest, width);
    }

    /** How many lines a text takes in a cell of this width; an empty one takes one. */
    static int lines(String text, int columnWidth) {
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> Math.max(1, (of(line) + columnWidth - 1) / columnWidth))
                        .sum());
    }

    /** Middle dot, multiplication sign: Chinese fonts give them a full square. */
    private static boolean isWidePunctuation(char c) {
        return c == '\u00b7' || c == '\u00d7';
    }
}
