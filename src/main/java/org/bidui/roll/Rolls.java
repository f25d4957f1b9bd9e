package org.bidui.roll;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rolls that this installation knows, by id, in the order of their ids; and the words common to them. */
public final class Rolls {
    private final Map<String, Roll> rolls = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    Rolls(Collection<Roll> rolls, Vocabulary vocabulary) {
        rolls.forEach(roll -> this.rolls.put(roll.id(), roll));
        this.vocabulary = vocabulary;
    }

    public List<Roll> list() {
        return List.copyOf(rolls.values());
    }

    public Optional<Roll> find(String id) {
        return Optional.ofNullable(rolls.get(id));
    }

    /**
     * The roll of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Roll get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no roll " + id));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
