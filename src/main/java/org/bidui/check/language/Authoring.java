package org.bidui.check.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidui.check.Parameter;
import org.bidui.check.Parameters;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Nearest;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What authors may name, and where they are told that they named something else. */
final class Authoring {
    private static final Wording WORDING = Wording.of(Authoring.class);
    private static final int MOST_LISTED = 12;

    private final Rolls rolls;
    private final Mistakes mistakes;

    private final Parameters parameters;

    Authoring(Rolls rolls, Parameters parameters, Mistakes mistakes) {
        this.rolls = rolls;
        this.parameters = parameters;
        this.mistakes = mistakes;
    }

    Rolls rolls() {
        return rolls;
    }

    /** The figure of that name; empty, and said, when there is none. */
    Optional<Parameter> findParameter(String name, Position at) {
        Optional<Parameter> parameter = parameters.find(name);
        if (parameter.isEmpty()) {
            wrong(at, "parameter.unknown", name, instead(name, parameters.names()));
        }
        return parameter;
    }

    void wrong(Position at, String key, @Nullable Object... details) {
        mistakes.add(at, WORDING.say(key, details));
    }

    /** A sentence or a word of the language's bundle. */
    String say(String key, @Nullable Object... details) {
        return WORDING.say(key, details);
    }

    /** The roll that is named; empty, and said, when there is none. */
    Optional<Roll> findRoll(String name, Position at) {
        Optional<Roll> roll = rolls.find(name);
        if (roll.isEmpty()) {
            List<String> known = rolls.list().stream().map(Roll::id).toList();
            wrong(at, "roll.unknown", name, instead(name, known));
        }
        return roll;
    }

    Optional<Roll> findRoll(Node name) {
        return findRoll(name.text(), name.position());
    }

    /** What a field's name means; empty, and said, when the roll has none of that name. */
    Optional<Meaning> findField(Roll roll, String name, Position at) {
        Optional<Meaning> field = Meaning.of(roll, name);
        if (field.isEmpty()) {
            unknownField(roll, name, at, Meaning.names(roll));
        }
        return field;
    }

    void unknownField(Roll roll, String name, Position at, Collection<String> known) {
        wrong(at, "field.unknown", roll.id(), roll.title(), name, instead(name, known));
    }

    /** What to write instead: the nearest word, or some of those there are. */
    String instead(String given, Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        return Nearest.to(given, known)
                .map(nearest -> WORDING.say("nearest", nearest))
                .orElseGet(() -> WORDING.say("known", list(known)));
    }

    String list(Collection<String> words) {
        String listed = words.stream().limit(MOST_LISTED).collect(Collectors.joining(WORDING.say("comma")));
        return words.size() > MOST_LISTED ? WORDING.say("and-more", listed, words.size()) : listed;
    }
}
