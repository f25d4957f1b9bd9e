package org.bidui.roll;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and amounts as people write them: {@code 5,000}, {@code ¥5000元}, {@code 0.5万}, {@code ２０２０}, {@code 85%}. */
final class NumberText {
    /**
     * The groups: the number, then hundreds (U+767E), thousands (U+5343), ten thousands (U+4E07) or hundred millions
     * (U+4EBF), the latter two in either form, then any unit without digits.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "[\u00a5\uffe5$]?([+-]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,2})?)([\u767e\u5343\u4e07\u842c\u4ebf\u5104]?)([^\\d.,]{0,6})");

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "\u767e", BigDecimal.valueOf(100),
            "\u5343", BigDecimal.valueOf(1_000),
            "\u4e07", BigDecimal.valueOf(10_000),
            "\u842c", BigDecimal.valueOf(10_000),
            "\u4ebf", BigDecimal.valueOf(100_000_000),
            "\u5104", BigDecimal.valueOf(100_000_000));

    private static final String YUAN = "\u5143";
    private static final int LONGEST = 40;

    private NumberText() {}

    /**
     * The number, or null when the text is none.
     *
     * @param scale what one unit counts where the text itself does not say: yuan, ten thousands
     */
    static @Nullable BigDecimal read(String text, BigDecimal scale) {
        boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
        if (isDigits(text)) {
            BigDecimal number = new BigDecimal(text);
            return scaled ? tidy(number.multiply(scale)) : number;
        }
        if (text.length() > LONGEST) {
            return null;
        }
        String plain =
                Normalizer.normalize(ShownText.of(text), Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal multiple = MULTIPLES.get(matcher.group(2));
        if (multiple != null) {
            return tidy(number.multiply(multiple));
        }
        return tidy(matcher.group(3).startsWith(YUAN) ? number : number.multiply(scale));
    }

    /** The same number without trailing zeros and without an exponent. */
    private static BigDecimal tidy(BigDecimal number) {
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
