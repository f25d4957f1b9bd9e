package org.bidui.intake.excel;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells number formats that show a date from those that show a number. */
final class NumberFormats {
    /** The words for morning/afternoon in Chinese formats; POI knows {@code AM/PM} alone. */
    private static final String CHINESE_HALVES_OF_DAY = "\u4e0a\u5348/\u4e0b\u5348";

    /** Hours, minutes or seconds that run on: a duration, which is a number. */
    private static final Pattern DURATION = Pattern.compile("\\[(?:h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

    /** Marks before a format that choose a language or Chinese numerals. */
    private static final Pattern LANGUAGE = Pattern.compile("\\[(?:\\$[^]]*|DBNum\\d)]", Pattern.CASE_INSENSITIVE);

    /** A number no built-in format has, so that POI looks at the code alone. */
    private static final int CUSTOM = 1_000;

    /** The built-in format {@code [h]:mm:ss}. */
    private static final int ELAPSED = 46;

    private NumberFormats() {}

    /**
     * Whether a format shows a date.
     *
     * @param code the format's text; none for a format the file does not define
     */
    static boolean isDate(int id, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return (DateUtil.isInternalDateFormat(id) && id != ELAPSED) || isChineseDate(id);
        }
        if (DURATION.matcher(code).find()) {
            return false;
        }
        String plain = LANGUAGE.matcher(code).replaceAll("").replace(CHINESE_HALVES_OF_DAY, "AM/PM");
        return DateUtil.isADateFormat(CUSTOM, plain);
    }

    /** The ids that Chinese, Japanese and Korean programs use for dates without defining them: ECMA-376 part 1, 18.8.30. */
    private static boolean isChineseDate(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
