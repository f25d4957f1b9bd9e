package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bidui.roll.Roll;

/** Gathers the columns of members, by the number in their headers or by the order of their name columns. */
final class MemberColumns {
    private static final int UNNUMBERED = 1_000;

    private final Map<Integer, List<BoundColumn>> members = new TreeMap<>();
    private int current;
    private int unnumbered = UNNUMBERED;

    /** The columns from here on, as far as they have no number, are this member's; 0 begins the next. */
    private void turnTo(int number) {
        current = number == 0 ? ++unnumbered : number;
    }

    /**
     * Takes a column.
     *
     * @param number which member, from 1; 0 for the one that was named last, or the next where the column is a name
     * @return false when that member has such a column already
     */
    boolean add(BoundColumn column, int number) {
        boolean isName = column.field().name().equals(Roll.NAME);
        if (number > 0 || (isName && hasCurrent(column)) || current == 0) {
            turnTo(number);
        }
        if (hasCurrent(column)) {
            return false;
        }
        members.computeIfAbsent(current, any -> new ArrayList<>()).add(column);
        return true;
    }

    private boolean hasCurrent(BoundColumn column) {
        return members.getOrDefault(current, List.of()).stream().anyMatch(other -> other.field() == column.field());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Those members that have a name or a number. */
    List<List<BoundColumn>> list() {
        return members.values().stream()
                .filter(columns -> columns.stream()
                        .anyMatch(column -> column.field().name().equals(Roll.NAME)
                                || column.field().name().equals(Roll.ID_NUMBER)))
                .map(List::copyOf)
                .toList();
    }
}
