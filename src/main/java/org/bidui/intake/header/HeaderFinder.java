package org.bidui.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a sheet: the one to three rows with the most columns that some roll knows.
 *
 * <p>Rows above each other make one header when, wherever both have a text, the upper one is a merged cell's: nothing
 * stands right of it, while something stands right of the lower one.
 */
public final class HeaderFinder {
    /** Up to ten rows of titles are tolerated. */
    private static final int FARTHEST_START = 12;

    private static final int DEEPEST = 3;
    private static final int LEAST_KNOWN = 2;
    /** Merged headers over one column alone; more of them look like data below a header. */
    private static final int SINGLE_GROUPS = 1;

    private final Predicate<HeaderColumn> known;

    /** @param known whether some roll knows a column of that wording */
    public HeaderFinder(Predicate<HeaderColumn> known) {
        this.known = known;
    }

    /** The header; when no row has two known columns, the first row that looks like one; empty when none does. */
    public Optional<Header> find(SheetTop top) {
        List<TopRow> rows = top.rows();
        @Nullable Header best = null;
        long most = LEAST_KNOWN - 1;
        for (int start = 0; start < Math.min(rows.size(), FARTHEST_START); start++) {
            for (int depth = 1; depth <= DEEPEST && start + depth <= rows.size(); depth++) {
                List<TopRow> block = rows.subList(start, start + depth);
                if (!fit(block)) {
                    break;
                }
                Header header = header(rows, start, depth);
                long score = header.columns().stream().filter(known).count();
                boolean deeper = best != null && score == most && header.firstRow() <= best.firstRow();
                if (score > most || (score == most && deeper)) {
                    best = header;
                    most = score;
                }
            }
        }
        return best == null ? firstLooking(rows) : Optional.of(best);
    }

    private static Optional<Header> firstLooking(List<TopRow> rows) {
        for (int start = 0; start < Math.min(rows.size(), FARTHEST_START); start++) {
            if (rows.get(start).count() >= LEAST_KNOWN && rows.get(start).canBeHeader()) {
                return Optional.of(header(rows, start, 1));
            }
        }
        return Optional.empty();
    }

    private static boolean fit(List<TopRow> block) {
        TopRow last = block.get(block.size() - 1);
        if (!last.canBeHeader() || (block.size() > 1 && last.hasData())) {
            return false;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            int width = block.stream().mapToInt(TopRow::width).max().orElse(0);
            if (!block.get(i).canBeGroups(block.subList(i + 1, block.size()), width)
                    || !isAbove(block.get(i), block.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbove(TopRow upper, TopRow lower) {
        int merged = 0;
        int single = 0;
        for (int column = 0; column < lower.width(); column++) {
            if (lower.has(column) && upper.has(column)) {
                boolean group = !upper.has(column + 1) && lower.has(column + 1);
                merged += group ? 1 : 0;
                single += group ? 0 : 1;
            }
        }
        return merged > 0 && single <= SINGLE_GROUPS;
    }

    private static Header header(List<TopRow> rows, int start, int depth) {
        List<TopRow> block = rows.subList(start, start + depth);
        List<String> titles = rows.subList(0, start).stream()
                .flatMap(row -> row.texts().stream())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Header(block.get(0).number(), block.get(depth - 1).number(), columns(block), titles);
    }

    private static List<HeaderColumn> columns(List<TopRow> block) {
        int width = block.stream().mapToInt(TopRow::width).max().orElse(0);
        String[] groups = new String[block.size()];
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> path = new ArrayList<>();
            for (int level = 0; level < block.size(); level++) {
                String text = block.get(level).text(column);
                boolean textBelow = hasBelow(block, level, column);
                if (!text.isEmpty()) {
                    groups[level] = text;
                    clearBelow(groups, level);
                    path.add(text);
                } else if (textBelow && groups[level] != null && isUnbroken(block, level, column)) {
                    path.add(groups[level]);
                } else {
                    groups[level] = null;
                }
            }
            if (!path.isEmpty()) {
                columns.add(new HeaderColumn(column, path));
            }
        }
        return columns;
    }

    private static void clearBelow(String[] groups, int level) {
        for (int below = level + 1; below < groups.length; below++) {
            groups[below] = null;
        }
    }

    /** A merged cell ends where a row above it begins anew. */
    private static boolean isUnbroken(List<TopRow> block, int level, int column) {
        for (int above = 0; above < level; above++) {
            if (block.get(above).has(column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBelow(List<TopRow> block, int level, int column) {
        for (int below = level + 1; below < block.size(); below++) {
            if (block.get(below).has(column)) {
                return true;
            }
        }
        return false;
    }
}
