package org.bidui.run.drift;

import it.unimi.dsi.fastutil.longs.LongIterator;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bidui.roll.Roll;

/**
 * Two files of one roll that share more than half of the keys of either.
 *
 * @param shared how many keys
 */
public record TwoVersions(Roll roll, String first, String second, int shared) implements Comparable<TwoVersions> {
    private static final Comparator<TwoVersions> ORDER =
            Comparator.comparing(TwoVersions::first).thenComparing(TwoVersions::second);

    static List<TwoVersions> among(Roll roll, Map<String, LongOpenHashSet> byFile) {
        List<TwoVersions> found = new ArrayList<>();
        List<String> files = List.copyOf(byFile.keySet());
        for (int i = 0; i < files.size(); i++) {
            for (int j = i + 1; j < files.size(); j++) {
                LongOpenHashSet one = byFile.get(files.get(i));
                LongOpenHashSet other = byFile.get(files.get(j));
                int shared = one == null || other == null ? 0 : shared(one, other);
                if (shared > 0) {
                    found.add(new TwoVersions(roll, files.get(i), files.get(j), shared));
                }
            }
        }
        return found;
    }

    /** How many keys two files share; 0 when it is not more than half of either. */
    private static int shared(LongOpenHashSet one, LongOpenHashSet other) {
        LongOpenHashSet smaller = one.size() < other.size() ? one : other;
        LongOpenHashSet larger = one.size() < other.size() ? other : one;
        if (smaller.size() * 2L <= larger.size()) {
            return 0;
        }
        int shared = 0;
        for (LongIterator keys = smaller.iterator(); keys.hasNext(); ) {
            if (larger.contains(keys.nextLong())) {
                shared++;
            }
        }
        return shared * 2L > larger.size() ? shared : 0;
    }

    @Override
    public int compareTo(TwoVersions other) {
        return ORDER.compare(this, other);
    }
}
