package org.bidui.definition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.bidui.wording.Wording;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar is, by the core schema of YAML 1.2. Infinity and not-a-number are texts here: nothing can be said by them. */
final class Scalars {

    private static final int MOST_DIGITS = 400;

    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();
    private final Wording wording;

    Scalars(Wording wording) {
        this.wording = wording;
    }

    Node node(ScalarEvent event, Position position, Mistakes mistakes) {
        String text = event.getValue();
        Tag tag = event.getTag().map(Tag::new).orElseGet(() -> resolver.resolve(text, event.isPlain()));
        if (tag.equals(Tag.NULL)) {
            return Node.scalar(Node.Kind.NULL, position, text);
        }
        if (tag.equals(Tag.BOOL) && isTruth(text)) {
            return Node.scalar(Node.Kind.BOOLEAN, position, text);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, position, mistakes);
        }
        if (event.getTag().isPresent()
                && !tag.equals(Tag.STR)
                && !tag.getValue().equals("!")) {
            mistakes.add(position, wording.say("syntax.tag", tag.getValue()));
        }
        return Node.scalar(Node.Kind.TEXT, position, text);
    }

    private static boolean isTruth(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    private Node number(String text, Position position, Mistakes mistakes) {
        boolean isFinite = !text.toLowerCase(Locale.ROOT).endsWith(".inf") && !text.equalsIgnoreCase(".nan");
        Optional<BigDecimal> number = text.length() > MOST_DIGITS ? Optional.empty() : parse(text);
        // 1e999999999 would be ruinous to write out, and is no amount of anything.
        if (number.isPresent() && Math.abs((long) number.get().scale()) <= MOST_DIGITS) {
            return Node.number(position, text, number.get());
        }
        if (isFinite) {
            mistakes.add(position, wording.say("tree.number"));
        }
        return Node.scalar(Node.Kind.TEXT, position, text);
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            if (text.startsWith("0x")) {
                return Optional.of(new BigDecimal(new BigInteger(text.substring(2), 16)));
            }
            if (text.startsWith("0o")) {
                return Optional.of(new BigDecimal(new BigInteger(text.substring(2), 8)));
            }
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
