package org.bidui.person;

/** Hides personal data, in two ways: shortened for messages and logs, starred for public notices. */
public final class Masking {
    private static final String ELLIPSIS = "\u2026";
    private static final String STAR = "*";

    /** The length of the shortest ID number; only from here on do both ends show. */
    private static final int NUMBER = 15;

    private static final int PHONE = 8;

    private Masking() {}

    /**
     * For messages: the first 6 and the last 2 characters with an ellipsis between; of 8 to 14 characters the first 3
     * and the last 2, of 3 to 7 the first, of fewer none.
     */
    public static String brief(String text) {
        int length = length(text);
        if (length >= NUMBER) {
            return head(text, 6) + ELLIPSIS + tail(text, 2);
        }
        if (length >= PHONE) {
            return head(text, 3) + ELLIPSIS + tail(text, 2);
        }
        return length >= 3 ? head(text, 1) + ELLIPSIS : ELLIPSIS;
    }

    /**
     * A number for public notices: the first 6 and the last 4 characters, a star for each other one. What is shorter
     * than an ID number keeps nothing.
     */
    public static String notice(String number) {
        int length = length(number);
        return length < NUMBER ? STAR.repeat(length) : head(number, 6) + STAR.repeat(length - 10) + tail(number, 4);
    }

    /**
     * A name for public notices: the first and the last character, of two the first, of one none; a star for each other
     * one. White space and a bracketed note are dropped; middle dots stay.
     */
    public static String noticeName(String name) {
        String bare = BracketedNote.droppedFrom(Invisible.removedFrom(name));
        int[] characters = bare.codePoints().toArray();
        int length = characters.length;
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean shown =
                    (i == 0 && length > 1) || (i == length - 1 && length > 2) || PersonName.isDot(characters[i]);
            masked.appendCodePoint(shown ? characters[i] : '*');
        }
        return masked.toString();
    }

    /**
     * A message with every number that may be personal in its {@linkplain #brief brief} form: 15 digits and more (ID
     * numbers, certificates, bank cards) and mobile phone numbers, also with blanks or dashes inside. It would rather
     * shorten too much: several numbers in a row, with only blanks between, count as one.
     */
    public static String scrub(String message) {
        return NumberScrubber.scrub(message);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String head(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, count));
    }

    private static String tail(String text, int count) {
        return text.substring(text.offsetByCodePoints(text.length(), -count));
    }
}
