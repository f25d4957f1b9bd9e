package org.bidui.person;

import java.util.Comparator;

/**
 * Where a household is answered for: the two levels a county's work is split by. Either is empty when a roll does not say.
 *
 * <p>Ordered by township, then village, each in pinyin order.
 */
public record Division(String township, String village) implements Comparable<Division> {
    private static final Comparator<Division> ORDER = Comparator.comparing(Division::township, PinyinOrder.get())
            .thenComparing(Division::village, PinyinOrder.get());

    @Override
    public int compareTo(Division other) {
        return ORDER.compare(this, other);
    }
}
