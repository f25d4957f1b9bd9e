package org.bidui.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives sheets names that Excel takes: at most 31 characters, none of {@code \ / ? * [ ] :}, each once whatever its case. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]");

    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name for a sheet of this title: the title where that can be, else shortened and numbered. */
    String assign(String title) {
        String wanted =
                withoutApostrophes(FORBIDDEN.matcher(title).replaceAll(" ").strip());
        String name = shortened(wanted.isEmpty() ? "-" : wanted, "");
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = shortened(wanted, "(" + number + ")");
        }
        return name;
    }

    /** Where a hyperlink to the sheet's first cell points. */
    static String address(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!A1";
    }

    private static String shortened(String title, String suffix) {
        int room = LONGEST - suffix.length();
        if (title.length() <= room) {
            return title + suffix;
        }
        int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return withoutApostrophes(title.substring(0, end)) + suffix;
    }

    /** Excel takes none at either end. */
    private static String withoutApostrophes(String title) {
        int start = 0;
        int end = title.length();
        while (start < end && title.charAt(start) == '\'') {
            start++;
        }
        while (end > start && title.charAt(end - 1) == '\'') {
            end--;
        }
        return title.substring(start, end);
    }
}
