package org.bidui.check.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text can be a Spring cron expression: second, minute, hour, day, month and weekday. It is a light rule that
 * catches slips; the scheduler's own parser has the last word.
 */
final class CronRule {
    private static final List<String> MACROS =
            List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");

    private static final List<Part> PARTS = List.of(
            new Part(0, 59, List.of(), ""),
            new Part(0, 59, List.of(), ""),
            new Part(0, 23, List.of(), ""),
            new Part(1, 31, List.of(), "\\?|L(?:-\\d{1,2})?|LW|\\d{1,2}W"),
            new Part(
                    1,
                    12,
                    List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
                    ""),
            new Part(
                    0,
                    7,
                    List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"),
                    "\\?|(?:[0-7]|[A-Z]{3})(?:L|#[1-5])"));

    private static final Pattern ITEM = Pattern.compile("(?:\\*|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,2}))?");

    private CronRule() {}

    static boolean accepts(String expression) {
        if (MACROS.contains(expression)) {
            return true;
        }
        String[] fields = expression.strip().split("\\s+", -1);
        if (fields.length != PARTS.size()) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            if (!PARTS.get(i).accepts(fields[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * One of the six fields.
     *
     * @param names words for the numbers from {@code least}
     * @param special a pattern of what else this field may be
     */
    private record Part(int least, int most, List<String> names, String special) {
        boolean accepts(String field) {
            for (String item : field.split(",", -1)) {
                if (!(item.matches(special) && !item.isEmpty()) && !isRange(item)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isRange(String item) {
            Matcher range = ITEM.matcher(item);
            if (!range.matches() || "0".equals(range.group(3))) {
                return false;
            }
            return range.group(1) == null
                    || (number(range.group(1)) >= 0
                            && (range.group(2) == null || number(range.group(2)) >= number(range.group(1))));
        }

        /** The value of a number or a name; -1 when it is none of the field's. */
        private int number(String text) {
            int named = names.indexOf(text);
            if (named >= 0) {
                return named + least;
            }
            if (!text.matches("\\d{1,2}")) {
                return -1;
            }
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? number : -1;
        }
    }
}
