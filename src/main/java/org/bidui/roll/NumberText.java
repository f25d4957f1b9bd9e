package org.bidui.roll;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and amounts as people write them: {@code 5,000}, {@code ¥5000元}, {@code 0.5万}, {@code ２０２０}, {@code 85%}. */
final class NumberText {
    /** The groups: the number, then ten thousands (U+4E07 or its traditional form U+842C), then any unit without digits. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\u00a5\uffe5$]?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)([\u4e07\u842c]?)[^\\d.,]{0,6}");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int LONGEST = 40;

    private NumberText() {}

    /** The number, or null when the text is none. */
    static @Nullable BigDecimal read(String text) {
        if (isDigits(text)) {
            return new BigDecimal(text);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        String plain =
                Normalizer.normalize(ShownText.of(text), Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches() || matcher.group(1).chars().noneMatch(Character::isDigit)) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        return tidy(matcher.group(2).isEmpty() ? number : number.multiply(TEN_THOUSAND));
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
