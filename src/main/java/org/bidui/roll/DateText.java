package org.bidui.roll;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as departments write them: {@code 2020-03-05}, {@code 2020.3.5}, {@code 2020/3}, {@code 20200305}, {@code 202003},
 * {@code 2020年3月5日}, with or without a time behind, and a spreadsheet's serial day numbers.
 */
final class DateText {
    private static final String SEPARATOR = "[-./\u5e74\u3001]";

    private static final Pattern SEPARATED = Pattern.compile("(\\d{4})" + SEPARATOR
            + "(?:(\\d{1,2})(?:[-./\u6708](?:(\\d{1,2})[\u65e5\u53f7]?)?)?)?" + "(?:[T ].*|\\d{1,2}[:\u65f6].*)?");

    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?(?:[T ].*)?|(\\d{14})");

    /** Days from 1900 as spreadsheets count them, 1900 taken for a leap year: so day 61 is 1 March 1900. */
    private static final LocalDate SERIAL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;
    /** 31 December 2099; larger numbers are read as digits of a date. */
    private static final int LAST_SERIAL = 73_050;

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 40;
    private static final int DAY_DIGITS = 8;

    private DateText() {}

    /** The date, or null when the cell holds none. */
    static @Nullable DateSpan read(Cell cell) {
        String text = cell.text();
        DateSpan usual = usual(text);
        if (usual != null) {
            return usual;
        }
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = Normalizer.normalize(ShownText.of(text), Normalizer.Form.NFKC);
        DateSpan serial = serial(plain);
        if (serial != null) {
            return serial;
        }
        Matcher separated = SEPARATED.matcher(plain.replaceAll("\\s*(" + SEPARATOR + "|\u6708)\\s*", "$1"));
        if (separated.matches()) {
            return span(separated);
        }
        Matcher packed = PACKED.matcher(plain);
        if (!packed.matches()) {
            return null;
        }
        String withTime = packed.group(4);
        return withTime == null ? span(packed) : read(Cell.text(withTime.substring(0, DAY_DIGITS)));
    }

    /** The two forms that fill a roll of a million rows, {@code 20200305} and {@code 2020-03-05}; null for any other text. */
    private static @Nullable DateSpan usual(String text) {
        boolean separated = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!separated && text.length() != 8) {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, separated ? 5 : 4, 2);
        int day = digits(text, separated ? 8 : 6, 2);
        boolean plain = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return plain ? DateSpan.of(LocalDate.of(year, month, day)) : null;
    }

    /** The number that so many digits make, or -1 when one of them is none. */
    private static int digits(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable DateSpan serial(String text) {
        int point = text.indexOf('.');
        String days = point == 5 ? text.substring(0, point) : text;
        if (days.length() != 5 || !days.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int serial = Integer.parseInt(days);
        return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? DateSpan.of(SERIAL_DAY_ZERO.plusDays(serial)) : null;
    }

    private static @Nullable DateSpan span(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            if (isNone(parts.group(2))) {
                return DateSpan.of(Year.of(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            return isNone(parts.group(3))
                    ? DateSpan.of(month)
                    : DateSpan.of(month.atDay(Integer.parseInt(parts.group(3))));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** A month or day of 00 is how some systems export an unknown one. */
    private static boolean isNone(@Nullable String digits) {
        return digits == null || digits.equals("00") || digits.equals("0");
    }
}
