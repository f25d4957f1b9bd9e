package org.bidui.intake.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.intake.bind.RollColumns;
import org.bidui.intake.bind.Wordings.Match;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.person.ChineseText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a table's being of one roll. Immutable and safe to share. */
final class Evidence {
    private final RollColumns columns;
    private final Set<Field> by;
    private final int atLeast;
    private final @Nullable Integer sureAt;
    private final List<String> hints;
    private final Set<String> weak;
    private final List<String> foreign;
    private final Set<String> foreignHeaders;
    private final List<String> foreignNames;

    Evidence(RollColumns columns) {
        this.columns = columns;
        Roll.Recognition recognition = columns.roll().recognition();
        by = Set.copyOf(recognition.by());
        atLeast = recognition.atLeast();
        sureAt = recognition.sureAt();
        hints = plain(recognition.fileNames());
        weak = letters(recognition.weak());
        foreign = plain(recognition.foreign());
        foreignHeaders = letters(recognition.foreignHeaders());
        foreignNames = plain(recognition.foreignNames());
    }

    RollColumns columns() {
        return columns;
    }

    /** Whether a name hints at this roll, and none at another. */
    boolean isHintedBy(SheetNames names) {
        return names.mention(hints) && !isForeign(names);
    }

    /** How strongly a table looks like the roll; 0 when it is none of it. */
    int weigh(Header header, SheetNames names) {
        boolean hinted = names.mention(hints);
        int points = points(header, hinted);
        boolean sure = sureAt != null && points >= sureAt;
        if (sure ? isForeign(names) : isForeign(header, names)) {
            return 0;
        }
        int needed = hinted ? Math.max(1, atLeast - 1) : atLeast;
        return points < needed ? 0 : points * 2 + (hinted ? 1 : 0);
    }

    /**
     * One for each telling field, two where its header has the roll's name in it. Without a hint two weak ones count as
     * one, and only beside others that are not weak.
     */
    private int points(Header header, boolean hinted) {
        Set<Field> seen = new HashSet<>();
        Set<Field> seenWeak = new HashSet<>();
        int points = 0;
        for (HeaderColumn column : header.columns()) {
            Match match = columns.wordings().find(column);
            if (match == null || !by.contains(match.field())) {
                continue;
            }
            if (!hinted && weak.contains(match.wording())) {
                seenWeak.add(match.field());
            } else if (seen.add(match.field())) {
                points += SheetNames.containsAny(match.wording(), hints) ? 2 : 1;
            }
        }
        seenWeak.removeAll(seen);
        return points < 2 ? points : points + seenWeak.size() / 2;
    }

    /** Whether a title, name or header says that the table is another roll. */
    boolean isForeign(Header header, SheetNames names) {
        return isForeign(names) || header.columns().stream().anyMatch(this::isForeign);
    }

    private boolean isForeign(SheetNames names) {
        return names.mention(foreign) || names.mention(foreignNames);
    }

    private boolean isForeign(HeaderColumn column) {
        return SheetNames.containsAny(ChineseText.plain(column.joinedFrom(0)), foreign)
                || HeaderText.forms(column.leaf()).stream().anyMatch(foreignHeaders::contains);
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(ChineseText::plain).toList();
    }

    private static Set<String> letters(List<String> words) {
        return words.stream().map(HeaderText::letters).collect(Collectors.toUnmodifiableSet());
    }
}
