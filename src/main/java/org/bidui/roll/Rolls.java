package org.bidui.roll;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.person.DivisionAliases;

/** The rolls that this installation knows, by id, in the order of their ids; and the words and divisions common to them. */
public final class Rolls {
    private final Map<String, Roll> rolls = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final DivisionAliases divisions;

    Rolls(Collection<Roll> rolls, Vocabulary vocabulary, DivisionAliases divisions) {
        rolls.forEach(roll -> this.rolls.put(roll.id(), roll));
        this.vocabulary = vocabulary;
        this.divisions = divisions;
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

    /** The townships and villages that the county has written down. */
    public DivisionAliases divisions() {
        return divisions;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
