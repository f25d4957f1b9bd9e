package org.bidui.person;

/**
 * Characters that leave no mark in a cell: white space of every kind, control characters, and the joiners, marks and
 * fillers that come along when text is copied from web pages and chat programs.
 */
final class Invisible {
    private Invisible() {}

    static boolean is(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint <= ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> isFiller(codePoint);
        };
    }

    /** Unicode files these under marks, letters and symbols, but they show nothing. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, // combining grapheme joiner
                    0x115F,
                    0x1160,
                    0x3164,
                    0xFFA0, // Hangul fillers
                    0x17B4,
                    0x17B5, // Khmer inherent vowels
                    0x180B,
                    0x180C,
                    0x180D,
                    0x180F, // Mongolian variation selectors
                    0x2800 -> true; // Braille blank
            default -> (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    static String removedFrom(String text) {
        if (text.codePoints().noneMatch(Invisible::is)) {
            return text;
        }
        return text.codePoints()
                .filter(c -> !is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For showing on one line: white space at the ends dropped, inside made one blank; the rest dropped. */
    static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!is(c)) {
                if (gap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                tidy.appendCodePoint(c);
                gap = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            }
        }
        return tidy.toString();
    }
}
