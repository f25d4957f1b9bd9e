package org.bidui.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character that separates the fields of a text file. */
final class Separator {
    /** In the order of preference when nothing else decides. */
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};

    private static final String DECLARATION = "sep=";

    private Separator() {}

    /** Whether a line is Excel's own declaration, such as {@code sep=;}: it is no row. */
    static boolean isDeclared(String line) {
        return line.length() == DECLARATION.length() + 1
                && line.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length());
    }

    static char declared(String line) {
        return line.charAt(DECLARATION.length());
    }

    /** The character whose number in a line, outside quotes, is the same in most lines; a comma when none occurs. */
    static char sniff(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long score = score(candidate, lines);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Lines that agree on a number, then that number. */
    private static long score(char candidate, List<String> lines) {
        Map<Integer, Integer> agreeing = new HashMap<>();
        for (String line : lines) {
            int count = count(candidate, line);
            if (count > 0) {
                agreeing.merge(count, 1, Integer::sum);
            }
        }
        return agreeing.entrySet().stream()
                .mapToLong(e -> ((long) e.getValue() << Integer.SIZE) + e.getKey())
                .max()
                .orElse(0);
    }

    private static int count(char candidate, String line) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            }
        }
        return count;
    }
}
