package org.bidui.person;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * ICU's Traditional-Simplified transform, taken character by character into a table when first needed.
 *
 * <p>The transform itself also rewrites words, and would make the two spellings of the name Shen Jing two people's. A table is also
 * safe to share between threads.
 */
final class SimplifiedCharacters {
    /** ICU exchanges U+82E7 and U+82CE; the second is the simplified form of a third, so it stays. */
    private static final int STAYS = 0x82CE;

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    /** The simplified form of the characters FIRST to LAST; 0 for those that are not changed. */
    private static final char[] TABLE = table();

    private SimplifiedCharacters() {}

    static String in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != 0) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        char[] characters = text.toCharArray();
        for (int i = from; i < characters.length; i++) {
            char simplified = of(characters[i]);
            if (simplified != 0) {
                characters[i] = simplified;
            }
        }
        return new String(characters);
    }

    private static char of(char c) {
        return c < FIRST || c > LAST ? 0 : TABLE[c - FIRST];
    }

    private static char[] table() {
        Transliterator transform = Transliterator.getInstance("Traditional-Simplified");
        UnicodeSet sources = transform.getSourceSet().retain(FIRST, LAST).remove(STAYS);
        char[] table = new char[LAST - FIRST + 1];
        for (String source : sources) {
            String target = transform.transliterate(source);
            if (target.length() == 1 && !target.equals(source)) {
                table[source.charAt(0) - FIRST] = target.charAt(0);
            }
        }
        return table;
    }
}
