package org.bidui.sample;

import java.util.List;
import java.util.Random;

/** Chance that is the same for the same seed on every machine. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String characterOf(String characters) {
        int at = characters.offsetByCodePoints(0, random.nextInt(characters.codePointCount(0, characters.length())));
        return Character.toString(characters.codePointAt(at));
    }
}
