package org.bidui.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bidui.definition.Position;

/** Sees to it that the titles of a job's checks can name the sheets of one workbook. */
final class SheetTitles {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    /** Excel's own. */
    private static final String HISTORY = "history";

    private final Authoring authoring;
    private final List<String> taken;
    private final Map<String, Position> seen = new HashMap<>();

    /** @param taken the sheets that every workbook has */
    SheetTitles(Authoring authoring, List<String> taken) {
        this.authoring = authoring;
        this.taken = taken;
    }

    void add(String title, Position at) {
        if (title.length() > LONGEST) {
            authoring.wrong(at, "title.long", LONGEST, title.length());
        }
        if (title.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0 || c < ' ')
                || title.startsWith("'")
                || title.endsWith("'")) {
            authoring.wrong(at, "title.characters", String.join(" ", FORBIDDEN.split("")));
        }
        String plain = title.toLowerCase(Locale.ROOT);
        if (taken.contains(title) || plain.equals(HISTORY)) {
            authoring.wrong(at, "title.taken", title);
        }
        Position before = seen.putIfAbsent(plain, at);
        if (before != null) {
            authoring.wrong(at, "title.twice", title, before);
        }
    }
}
