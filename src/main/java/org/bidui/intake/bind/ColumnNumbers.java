package org.bidui.intake.bind;

import java.util.List;
import org.bidui.person.ChineseText;

/**
 * Tells the row below a header that numbers the columns: {@code 1, 2, 3}, {@code (1), (2), (3)}, or as statisticians do,
 * letters or the heavenly stems (jia, yi, bing) over the columns of text and then {@code 1, 2, 3} over those of numbers.
 */
final class ColumnNumbers {
    private static final int LEAST = 3;
    private static final int LONGEST = 12;

    /** Sets of signs that stand for one, two, three …: the heavenly stems, the Chinese numerals, letters. */
    private static final List<String> SIGNS = List.of(
            "\u7532\u4e59\u4e19\u4e01\u620a\u5df1\u5e9a\u8f9b\u58ec\u7678",
            "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341",
            "abcdefghijklmnopqrstuvwxyz");

    private ColumnNumbers() {}

    /** Whether the texts of a row's filled cells number its columns. */
    static boolean are(List<String> texts) {
        if (texts.size() < LEAST) {
            return false;
        }
        int set = -1;
        int expected = 0;
        for (String text : texts) {
            String sign = sign(text);
            int own = set(sign);
            if (own < 0) {
                return false;
            }
            int place = place(sign, own);
            boolean begins = own != set && (place == 1 || (place == 0 && set < 0));
            if (!begins && (own != set || place != expected)) {
                return false;
            }
            set = own;
            expected = place + 1;
        }
        return true;
    }

    /** Without brackets, and without what a sum is made of: {@code 7=5+6}. */
    private static String sign(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String plain = ChineseText.plain(text).replaceAll("[()\\[\\]]", "");
        int equals = plain.indexOf('=');
        return equals > 0 ? plain.substring(0, equals) : plain;
    }

    /** Which set a sign is of; that of the digits comes behind all others; −1 for none. */
    private static int set(String sign) {
        for (int i = 0; i < SIGNS.size(); i++) {
            if (sign.length() == 1 && SIGNS.get(i).contains(sign)) {
                return i;
            }
        }
        boolean digits =
                !sign.isEmpty() && sign.length() < LEAST + 1 && sign.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? SIGNS.size() : -1;
    }

    private static int place(String sign, int set) {
        return set == SIGNS.size() ? Integer.parseInt(sign) : SIGNS.get(set).indexOf(sign) + 1;
    }
}
