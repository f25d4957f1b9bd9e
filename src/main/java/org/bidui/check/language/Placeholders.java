package org.bidui.check.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.definition.Node;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;

/**
 * The persons of one case: {@code P1}, {@code P2} … stand for valid numbers, {@code P1{born: 1950-03-31, sex: 女}} where
 * birth date or sex matters. What a person is like is said once, wherever the person stands.
 */
final class Placeholders {
    private static final Pattern PERSON = Pattern.compile("P([1-9]\\d{0,2})(?:\\s*\\{(.*)})?");
    private static final Pattern TRAIT = Pattern.compile("\\s*(born|sex)\\s*:\\s*(\\S+)\\s*");

    private static final int REGION = 341_222;
    private static final int MOST = 499;
    private static final LocalDate BORN = LocalDate.of(1978, 6, 15);
    private static final Traits ORDINARY = new Traits(BORN, Sex.MALE);

    private final Authoring authoring;
    private final Map<String, Traits> described = new HashMap<>();

    Placeholders(Authoring authoring) {
        this.authoring = authoring;
    }

    private record Traits(LocalDate born, Sex sex) {}

    /** What a placeholder's text calls the person, without what it says about the person; empty when it is no placeholder. */
    static Optional<String> name(Node node) {
        Matcher person = PERSON.matcher(node.text());
        return person.matches() ? Optional.of("P" + person.group(1)) : Optional.empty();
    }

    /** Takes in what a value says about a person, if it does. */
    void describe(Node node) {
        Matcher person = PERSON.matcher(node.text());
        if (!person.matches()) {
            return;
        }
        if (Integer.parseInt(person.group(1)) > MOST) {
            authoring.wrong(node.position(), "person.number", MOST);
        }
        if (person.group(2) == null) {
            return;
        }
        traits(person.group(2), node).ifPresent(traits -> {
            Traits before = described.putIfAbsent("P" + person.group(1), traits);
            if (before != null && !before.equals(traits)) {
                authoring.wrong(node.position(), "person.twice", "P" + person.group(1));
            }
        });
    }

    /** The number of a person. */
    IdNumber number(String name) {
        Traits traits = described.getOrDefault(name, ORDINARY);
        int sequence = Math.min(MOST, Integer.parseInt(name.substring(1))) * 2 + (traits.sex() == Sex.MALE ? 1 : 0);
        return IdNumber.compose(REGION, traits.born(), sequence);
    }

    private Optional<Traits> traits(String text, Node node) {
        LocalDate born = ORDINARY.born();
        Sex sex = ORDINARY.sex();
        for (String part : text.split(",", -1)) {
            Matcher trait = TRAIT.matcher(part);
            if (!trait.matches()) {
                return wrong(node);
            }
            if (trait.group(1).equals("sex")) {
                Sex said = authoring.rolls().vocabulary().sex(trait.group(2));
                if (said == null) {
                    return wrong(node);
                }
                sex = said;
            } else {
                try {
                    born = LocalDate.parse(trait.group(2));
                } catch (DateTimeException e) {
                    return wrong(node);
                }
            }
        }
        return Optional.of(new Traits(born, sex));
    }

    private Optional<Traits> wrong(Node node) {
        authoring.wrong(node.position(), "person.traits", node.text());
        return Optional.empty();
    }
}
