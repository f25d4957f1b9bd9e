package org.bidui.check;

import java.util.List;
import java.util.stream.Stream;

/** A number that the rows which mention a subject make together. Each row counts once for a subject. */
public sealed interface Aggregate {
    /** The rolls whose rows make it. */
    default List<Source> sources() {
        return List.of();
    }

    /** The sum of a field; 0 without rows. Rows in which the field is empty are left out. */
    record Sum(Source source, String field) implements Aggregate {
        @Override
        public List<Source> sources() {
            return List.of(source);
        }
    }

    /** The largest value of a field; unknown without one. */
    record Max(Source source, String field) implements Aggregate {
        @Override
        public List<Source> sources() {
            return List.of(source);
        }
    }

    /** How many rows there are. */
    record Count(Source source) implements Aggregate {
        @Override
        public List<Source> sources() {
            return List.of(source);
        }
    }

    /** A number of the subject itself. */
    record Own(String field) implements Aggregate {}

    /** One through the other; unknown where the other is 0 or unknown. */
    record Ratio(Aggregate dividend, Aggregate divisor) implements Aggregate {
        @Override
        public List<Source> sources() {
            return Stream.of(dividend, divisor)
                    .flatMap(part -> part.sources().stream())
                    .toList();
        }
    }
}
