package org.bidui.intake.bind;

import java.util.List;
import org.bidui.intake.header.Header;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet lays out a roll.
 *
 * @param columns the row's own columns, from left to right; at most one for a field
 * @param members the columns of each member that runs to the right, in the order of the members
 * @param headOnly whether the row's person is the head: then name and number are bound to the head's columns
 * @param membersListed whether the sheet names every member; null when that cannot be told
 * @param unused columns that are a field of the roll, too, yet another column serves for it
 */
public record Layout(
        Roll roll,
        Header header,
        List<BoundColumn> columns,
        List<List<BoundColumn>> members,
        boolean headOnly,
        @Nullable Boolean membersListed,
        List<String> unused) {
    public Layout {
        columns = List.copyOf(columns);
        members = members.stream().map(List::copyOf).toList();
        unused = List.copyOf(unused);
    }

    /** Whether each row is a household with its members to the right. */
    public boolean isWide() {
        return !members.isEmpty();
    }

    /** The row's own column of a field, or null. */
    public @Nullable BoundColumn find(String field) {
        return columns.stream()
                .filter(column -> column.field().name().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Whether a field has a column: the row's own or a member's. */
    public boolean has(String field) {
        return find(field) != null
                || members.stream()
                        .flatMap(List::stream)
                        .anyMatch(column -> column.field().name().equals(field));
    }
}
