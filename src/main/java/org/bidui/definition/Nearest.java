package org.bidui.definition;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody most likely meant to write. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word nearest to a given one by optimal string alignment: replaced, missing, additional and swapped
     * neighbouring characters. Case and the difference of {@code -} and {@code _} do not count. A third of the
     * characters may differ (always one, never all of them); failing that, a word that begins with the given one.
     */
    public static Optional<String> to(String given, Collection<String> known) {
        Optional<String> nearest = find(given, known).map(Near::word);
        return nearest.isPresent() ? nearest : beginning(given, known);
    }

    /**
     * A known word that differs little from a given one.
     *
     * @param distance how many characters are replaced, missing, additional or swapped
     */
    public record Near(String word, int distance) {}

    /** As {@link #to}, with the distance, and without words that only begin with the given one. */
    public static Optional<Near> find(String given, Collection<String> known) {
        int[] wanted = folded(given);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int[] candidate = folded(word);
            int longer = Math.max(wanted.length, candidate.length);
            int bound = Math.min(Math.max(1, longer / 3), longer - 1);
            if (Math.abs(wanted.length - candidate.length) > bound) {
                continue;
            }
            int distance = distance(wanted, candidate);
            if (distance <= bound && distance < least) {
                nearest = word;
                least = distance;
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(new Near(nearest, least));
    }

    private static Optional<String> beginning(String given, Collection<String> known) {
        return given.codePointCount(0, given.length()) < 2
                ? Optional.empty()
                : known.stream().filter(word -> word.startsWith(given)).findFirst();
    }

    private static int[] folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').codePoints().toArray();
    }

    private static int distance(int[] left, int[] right) {
        int[] beforeLast = new int[right.length + 1];
        int[] last = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            row[0] = i;
            for (int j = 1; j <= right.length; j++) {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length];
    }
}
