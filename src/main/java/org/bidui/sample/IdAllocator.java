package org.bidui.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bidui.person.IdNumber;

/** Hands out valid ID numbers, each once. */
final class IdAllocator {
    /** How many sequence numbers of one sex an allocator owns of each day. */
    private static final int SPAN = 250;
    /** Without common factor with the span, so that neighbours do not get neighbouring numbers. */
    private static final int STRIDE = 37;

    private final int region;
    private final int first;
    private final Map<Long, Integer> used = new HashMap<>();

    private IdAllocator(int region, int first) {
        this.region = region;
        this.first = first;
    }

    /** For the people whom the county's rolls know. */
    static IdAllocator ofKnown(int region) {
        return new IdAllocator(region, 0);
    }

    /** For the rest of the county; never a number that the other allocator may hand out. */
    static IdAllocator ofStrangers(int region) {
        return new IdAllocator(region, 2 * SPAN);
    }

    /** A number of somebody born that day, or the next day that has one left. */
    String next(LocalDate birth, boolean male) {
        LocalDate day = birth;
        while (true) {
            long slot = day.toEpochDay() * 2 + (male ? 1 : 0);
            int taken = used.merge(slot, 1, Integer::sum) - 1;
            if (taken < SPAN) {
                int pair = (int) Math.floorMod((long) taken * STRIDE + day.toEpochDay() * 13, (long) SPAN);
                return IdNumber.compose(region, day, first + pair * 2 + (male ? 1 : 0))
                        .keyText();
            }
            day = day.plusDays(1);
        }
    }
}
