package org.bidui.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be true of a check's subjects. */
public sealed interface Expectation {

    /** The rolls it looks up. */
    default List<Source> sources() {
        return List.of();
    }

    /**
     * The subject is in the union of the sources.
     *
     * @param members how many members of a household must be; null for persons
     */
    record PresentIn(List<Source> sources, @Nullable Coverage members) implements Expectation {
        public PresentIn {
            sources = List.copyOf(sources);
        }
    }

    /** How many members of a household must be covered. */
    enum Coverage {
        ANY,
        ALL,
        /** All of them, if any is; a household with nobody covered is satisfied, and no rate is printed. */
        ALL_IF_ANY
    }

    /** The subject (of a household: every member with a key) is in none of the sources. */
    record AbsentFrom(List<Source> sources) implements Expectation {
        public AbsentFrom {
            sources = List.copyOf(sources);
        }
    }

    /** No other row of the roll that meets the check's conditions has the same values in these fields. */
    record Unique(List<String> fields) implements Expectation {
        public Unique {
            fields = List.copyOf(fields);
        }
    }

    /** All conditions hold; an unknown value makes the subject unmatchable. */
    record Holds(List<Condition> conditions) implements Expectation {
        public Holds {
            conditions = List.copyOf(conditions);
        }
    }
}
