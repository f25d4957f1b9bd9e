package org.bidui.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.person.PinyinOrder;

/** The figures of townships, and which of them does worst. */
final class Townships {
    /** Lowest rate first, then most findings, then the name. */
    private static final Comparator<Map.Entry<String, Figures>> WORST_FIRST = Comparator.comparingDouble(
                    (Map.Entry<String, Figures> township) -> township.getValue().standing())
            .thenComparing(township -> -township.getValue().tally().findings())
            .thenComparing(Map.Entry::getKey, PinyinOrder.get());

    private Townships() {}

    /** All checks together. */
    static SortedMap<String, Figures> merged(List<CheckReport.Ran> outcomes) {
        SortedMap<String, Figures> merged = new TreeMap<>(PinyinOrder.get());
        for (CheckReport.Ran ran : outcomes) {
            Figures.byTownship(ran).forEach((township, figures) -> merged.merge(township, figures, Figures::plus));
        }
        return merged;
    }

    static List<Map.Entry<String, Figures>> worstFirst(Map<String, Figures> townships) {
        return townships.entrySet().stream().sorted(WORST_FIRST).toList();
    }
}
