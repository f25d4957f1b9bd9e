package org.bidui.intake.header;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidui.person.ChineseText;
import org.jspecify.annotations.Nullable;

/** The text of a header cell in the forms in which it is compared with the wordings that rolls know. */
public final class HeaderText {
    private static final String OPENING = "([{<\u3010\u3014\u300a";
    private static final String CLOSING = ")]}>\u3011\u3015\u300b";

    private HeaderText() {}

    /** Letters and digits alone: full-width, traditional, white space, {@code *}, {@code /} and brackets no longer matter. */
    public static String letters(String text) {
        return lettersOf(ChineseText.plain(text));
    }

    /**
     * The forms to look up, the fullest first: all letters; without a remark in brackets or behind a colon at the end;
     * without a number at the front ({@code 1.姓名}).
     */
    public static List<String> forms(String text) {
        String plain = ChineseText.plain(text);
        String unnumbered = withoutNumber(plain);
        return Stream.of(plain, withoutRemark(plain), unnumbered, withoutRemark(unnumbered))
                .map(HeaderText::lettersOf)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The unit that a header names, in brackets or behind a slash or colon: {@code 月保障金额（万元）}.
     *
     * @param units by their names in plain form
     * @return the unit's value, or null when the header names none
     */
    public static <T> @Nullable T unit(String text, Map<String, T> units) {
        String plain = ChineseText.plain(text);
        for (int end = plain.length(); end > 0; end = lastBreak(plain, end)) {
            int start = lastBreak(plain, end);
            if (start > 0) {
                T unit = units.get(lettersOf(plain.substring(start, end)));
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static int lastBreak(String plain, int end) {
        int i = end - 1;
        while (i > 0 && Character.isLetterOrDigit(plain.charAt(i))) {
            i--;
        }
        return Math.max(i, 0);
    }

    private static String withoutRemark(String plain) {
        int colon = plain.indexOf(':');
        String rest = colon > 0 ? plain.substring(0, colon) : plain;
        while (!rest.isEmpty() && CLOSING.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            int opening = lastOpening(rest);
            if (opening <= 0) {
                return rest;
            }
            rest = rest.substring(0, opening);
        }
        return rest;
    }

    private static int lastOpening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (OPENING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutNumber(String plain) {
        int i = 0;
        while (i < plain.length() && Character.isDigit(plain.charAt(i))) {
            i++;
        }
        boolean numbered = i > 0 && i < plain.length() - 1 && !Character.isLetterOrDigit(plain.charAt(i));
        return numbered ? plain.substring(i + 1) : plain;
    }

    private static String lettersOf(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
