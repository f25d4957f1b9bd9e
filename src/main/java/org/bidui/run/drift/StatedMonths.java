package org.bidui.run.drift;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.person.ChineseText;
import org.bidui.wording.Wording;

/**
 * The months that a name or title says its list is of. A day alone says when a file was made; only behind 截至 does it say
 * whose month the list is. School years, and months behind 打印日期 or before 起, say nothing.
 */
final class StatedMonths {
    private static final Wording WORDING = Wording.of(StatedMonths.class);
    private static final List<String> LABELS = WORDING.list("month.labels");
    private static final List<String> AS_OF = WORDING.list("month.as-of");
    private static final List<String> BEHIND = WORDING.list("month.behind");
    private static final int REACH = 6;

    // \u5e74 year, \u6708 month, \u4efd the rest of "month", \u81f3 and \u5230 "to".
    private static final String YEAR = "(?<!\\d)(20\\d{2})(?:[\u5e74./-])";
    private static final String TO = "[-~\u2014\u2013\u2015\u81f3\u5230]{1,2}";
    private static final String MONTH = "\u6708\u4efd?";

    private static final Pattern STATEMENT = Pattern.compile(
            // 2020-1 to 2020-3, 2020 1-3 month
            YEAR + "(?<from>\\d{1,2})(?:" + MONTH + ")?" + TO + "(?:" + YEAR + "(?<to>\\d{1,2})(?!\\d)(?:" + MONTH
                    + ")?|(?<till>\\d{1,2})" + MONTH + ")"
                    // 2020-3-31 and 20200331
                    + "|" + YEAR + "(?<inmonth>\\d{1,2})[\u6708./-](?<day>\\d{1,2})(?!\\d)"
                    + "|(?<!\\d)(20\\d{2})(?<packed>0[1-9]|1[0-2])(?<packedday>\\d{2})(?!\\d)"
                    // 2020-3, 2020 3 month, 202003
                    + "|" + YEAR + "(?<month>\\d{1,2})(?!\\d)(?:" + MONTH + ")?"
                    + "|(?<!\\d)(20\\d{2})(?<short>0[1-9]|1[0-2])(?!\\d)");

    /** In a file's or sheet's name a month may stand without its year. */
    private static final Pattern YEARLESS = Pattern.compile("(?<![\\d\u5e74])(?:(?<from>\\d{1,2})(?:" + MONTH + ")?"
            + TO + ")?(?<month>\\d{1,2})" + MONTH + "(?!\\d{1,2}(?:\u65e5|\u53f7|\\D|$))");

    private StatedMonths() {}

    /**
     * The months stated with their years.
     *
     * @param before the text that stands before it, such as the label in the cell to the left
     */
    static List<Span> find(String text, String before) {
        String plain = ChineseText.plain(before) + " " + ChineseText.plain(text);
        int start = plain.length() - ChineseText.plain(text).length();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = STATEMENT.matcher(plain);
        for (boolean found = matcher.find(start); found; found = matcher.find()) {
            if (!isAside(plain, matcher)) {
                span(matcher, plain).ifPresent(spans::add);
            }
        }
        return spans;
    }

    /** The months stated without a year, as those of a year. */
    static List<Span> findYearless(String name, int year) {
        String plain = ChineseText.plain(name);
        List<Span> spans = new ArrayList<>();
        for (Matcher matcher = YEARLESS.matcher(plain); matcher.find(); ) {
            if (!isAside(plain, matcher)) {
                String from = matcher.group("from");
                int last = Integer.parseInt(matcher.group("month"));
                int first = from == null ? last : Integer.parseInt(from);
                Span.of(year, first, year, last).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private static boolean isAside(String plain, Matcher matcher) {
        String before = plain.substring(Math.max(0, matcher.start() - REACH), matcher.start());
        String behind = plain.substring(matcher.end());
        return LABELS.stream().anyMatch(before::contains) || BEHIND.stream().anyMatch(behind::startsWith);
    }

    private static Optional<Span> span(Matcher found, String plain) {
        int year = year(found);
        String from = found.group("from");
        if (from != null) {
            String to = found.group("to");
            int lastYear = to == null ? year : Integer.parseInt(String.valueOf(found.group(3)));
            int last = Integer.parseInt(to == null ? found.group("till") : to);
            return Span.of(year, Integer.parseInt(from), lastYear, last);
        }
        String inMonth = found.group("inmonth") == null ? found.group("packed") : found.group("inmonth");
        if (inMonth != null) {
            String before = plain.substring(Math.max(0, found.start() - REACH), found.start());
            int month = Integer.parseInt(inMonth);
            return AS_OF.stream().anyMatch(before::contains) ? Span.of(year, month, year, month) : Optional.empty();
        }
        int month = Integer.parseInt(found.group("month") == null ? found.group("short") : found.group("month"));
        return Span.of(year, month, year, month);
    }

    private static int year(Matcher found) {
        return Integer.parseInt(found.group().substring(0, 4));
    }

    /** From one month to another, both included. */
    record Span(YearMonth first, YearMonth last) {
        static Optional<Span> of(int firstYear, int first, int lastYear, int last) {
            boolean possible = first >= 1 && first <= 12 && last >= 1 && last <= 12;
            return possible && firstYear * 12 + first <= lastYear * 12 + last
                    ? Optional.of(new Span(YearMonth.of(firstYear, first), YearMonth.of(lastYear, last)))
                    : Optional.empty();
        }

        boolean covers(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }

        /** As people read it. */
        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : WORDING.say("month.span", first, last);
        }
    }
}
