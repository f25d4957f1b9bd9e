package org.bidui.person;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;

/**
 * ICU's Traditional-Simplified transform, taken character by character into a table when first needed.
 *
 * <p>The transform itself also rewrites words, and would make the two spellings of the name Shen Jing two people's. A table is also
 * safe to share between threads.
 */
final class SimplifiedCharacters {
    /** ICU exchanges this character and U+82E7, of which it is the simplified form; so it stays. */
    private static final String STAYS = "\u82CE";

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    /** The simplified form of the characters FIRST to LAST, some beyond the BMP; null for those that are not changed. */
    private static final @Nullable String[] TABLE = table();

    private SimplifiedCharacters() {}

    static String in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (find(text.charAt(i)) != null) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String simplified = find(c);
            if (simplified == null) {
                replaced.append(c);
            } else {
                replaced.append(simplified);
            }
        }
        return replaced.toString();
    }

    private static @Nullable String find(char c) {
        return c < FIRST || c > LAST ? null : TABLE[c - FIRST];
    }

    private static @Nullable String[] table() {
        Transliterator transform = Transliterator.getInstance("Traditional-Simplified");
        UnicodeSet sources = transform.getSourceSet().retain(FIRST, LAST).remove(STAYS);
        @Nullable String[] table = new @Nullable String[LAST - FIRST + 1];
        for (String source : sources) {
            String target = simplest(source, transform);
            if (!target.equals(source)) {
                table[source.charAt(0) - FIRST] = target;
            }
        }
        return table;
    }

    /** The end of a chain of forms, so that simplifying twice is no other than once. */
    private static String simplest(String source, Transliterator transform) {
        String target = transform.transliterate(source);
        return target.equals(source) || source.equals(STAYS) ? source : simplest(target, transform);
    }
}
