package org.bidui.intake.header;

import java.util.List;

/**
 * A column by its header.
 *
 * @param index the column's place, from 0
 * @param path the texts above each other, the merged header's first; never empty, without blank texts, each on one line
 */
public record HeaderColumn(int index, List<String> path) {
    private static final String UNDER = " > ";

    public HeaderColumn {
        path = List.copyOf(path);
    }

    /** The lowest text: the column's own. */
    public String leaf() {
        return path.get(path.size() - 1);
    }

    /** As people are told of it: {@code 保障人数 > 残疾人数}. */
    public String shown() {
        return String.join(UNDER, path);
    }

    /** The texts from one level down to the column's own, without anything between. */
    public String joinedFrom(int level) {
        return String.join("", path.subList(level, path.size()));
    }
}
