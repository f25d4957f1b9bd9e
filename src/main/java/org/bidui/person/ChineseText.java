package org.bidui.person;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Chinese text made comparable. What these methods return is for comparing, not for showing.
 */
public final class ChineseText {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private ChineseText() {}

    /**
     * Traditional characters made simplified, one by one: the words around a character never matter, so that a name
     * cannot change into another because of a word that happens to be in it. Simplified text comes back as it is.
     */
    public static String simplified(String text) {
        return SimplifiedCharacters.in(text);
    }

    /**
     * The form in which headers and coded values are compared: Unicode NFKC (full-width forms, ligatures and
     * compatibility characters made plain), without white space and invisible characters, simplified, in lower case.
     */
    public static String plain(String text) {
        return isPlainAscii(text) ? text : simplified(compact(text)).toLowerCase(Locale.ROOT);
    }

    /** NFKC without white space and invisible characters. */
    static String compact(String text) {
        String normal = NFKC.isNormalized(text) ? text : NFKC.normalize(text);
        return Invisible.removedFrom(normal);
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
