package org.bidui.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of Chinese texts by their reading, as Chinese offices expect townships and villages listed. */
public final class PinyinOrder {
    /** Frozen, which makes it safe to share between threads. */
    private static final Collator PINYIN =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

    private static final Comparator<String> ORDER = PinyinOrder::compare;

    private PinyinOrder() {}

    /**
     * ICU's pinyin order, in which a character with several readings has one, but for a few words; texts equal in it are ordered by code point, so only equal texts
     * compare as 0. Safe to share between threads.
     */
    public static Comparator<String> get() {
        return ORDER;
    }

    private static int compare(String one, String other) {
        int byReading = PINYIN.compare(one, other);
        return byReading != 0 ? byReading : byCodePoint(one, other);
    }

    private static int byCodePoint(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length()) {
            int c = one.codePointAt(i);
            int d = other.codePointAt(i);
            if (c != d) {
                return Integer.compare(c, d);
            }
            i += Character.charCount(c);
        }
        return Integer.compare(one.length(), other.length());
    }
}
