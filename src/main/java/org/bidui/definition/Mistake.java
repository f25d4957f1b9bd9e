package org.bidui.definition;

import java.util.Comparator;

/**
 * Something an author has to put right.
 *
 * @param position where
 * @param message one Chinese sentence: what is wrong and, where it can be said, what to write instead
 */
public record Mistake(Position position, String message) implements Comparable<Mistake> {

    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::position).thenComparing(Mistake::message);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + message;
    }
}
