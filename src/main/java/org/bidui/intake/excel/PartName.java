package org.bidui.intake.excel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Names of the parts of a package, made comparable. */
final class PartName {
    private PartName() {}

    /** In lower case, with {@code /} between the folders and none before them. */
    static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Where a part's relationships are written down; those of the package itself for an empty name. */
    static String relationshipsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** The part that a relationship of a part leads to; never out of the package. */
    static String resolve(String from, String target) {
        String slashed = target.replace('\\', '/');
        String path = slashed.startsWith("/") ? slashed : from.substring(0, from.lastIndexOf('/') + 1) + slashed;
        Deque<String> folders = new ArrayDeque<>();
        for (String step : StringUtils.split(path, '/')) {
            if (step.equals("..")) {
                folders.pollLast();
            } else if (!step.equals(".")) {
                folders.add(step);
            }
        }
        return String.join("/", folders);
    }
}
