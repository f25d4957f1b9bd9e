package org.bidui.person;

import java.util.regex.Pattern;

/** Names of people, as lists write them. They are shown as the file has them and compared in another form. */
public final class PersonName {
    /** Stop, middle dot, bullet, hyphenation point, bullet operator, dot operator, black circle, word dot, kana, wide. */
    private static final String DOTS = ".\u00B7\u2022\u2027\u2219\u22C5\u25CF\u2E31\u30FB\uFF65\uFF0E";

    private static final Pattern ANY_DOTS = Pattern.compile("[" + DOTS + "]+");

    private static final String ONE_DOT = "\u00B7";

    private PersonName() {}

    /**
     * The form in which names are compared: Unicode NFKC, white space removed, middle dots made one, bracketed notes at
     * the end dropped, traditional characters made simplified.
     */
    public static String comparable(String shown) {
        String compact = BracketedNote.droppedFrom(ChineseText.compact(shown));
        return ChineseText.simplified(ANY_DOTS.matcher(compact).replaceAll(ONE_DOT));
    }

    /** Whether the names are the same when compared so. */
    public static boolean same(String one, String other) {
        return one.equals(other) || comparable(one).equals(comparable(other));
    }

    static boolean isDot(int codePoint) {
        return DOTS.indexOf(codePoint) >= 0;
    }
}
