package org.bidui.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Every row of a source that mentions the subject says the same in these fields. Who is mentioned by none is no subject.
     */
    record AgreesWith(List<Agreement> agreements) implements Expectation {
        public AgreesWith {
            agreements = List.copyOf(agreements);
        }

        @Override
        public List<Source> sources() {
            return agreements.stream().map(Agreement::source).toList();
        }
    }

    /** A source and the fields in which its rows must agree with the subject. */
    record Agreement(Source source, List<FieldPair> fields) {
        public Agreement {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Two fields that say the same thing. Values are compared as the fields' types are: names as names, dates as dates, of
     * which one known to the month agrees with each of its days; a pair with an empty side is not compared.
     *
     * @param own the subject's field
     * @param other the matched row's
     */
    record FieldPair(String own, String other) {}

    /**
     * All conditions hold.
     *
     * @param unknownReported whether an unknown value makes a finding rather than an unmatchable subject
     */
    record Holds(List<Condition> conditions, boolean unknownReported) implements Expectation {
        public Holds {
            conditions = List.copyOf(conditions);
        }

        /** An unknown value makes the subject unmatchable. */
        public Holds(List<Condition> conditions) {
            this(conditions, false);
        }

        @Override
        public List<Source> sources() {
            return sourcesOf(conditions);
        }
    }

    /**
     * Fewer of the named sets of conditions hold than the limit.
     *
     * @param of by name, in the order of the file
     */
    record FewerThan(Operand limit, Map<String, List<Condition>> of) implements Expectation {
        public FewerThan {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }

        @Override
        public List<Source> sources() {
            return of.values().stream()
                    .flatMap(conditions -> sourcesOf(conditions).stream())
                    .toList();
        }
    }

    private static List<Source> sourcesOf(List<Condition> conditions) {
        List<Source> sources = new ArrayList<>();
        conditions.forEach(condition -> condition.collectSources(sources::add));
        return sources;
    }
}
