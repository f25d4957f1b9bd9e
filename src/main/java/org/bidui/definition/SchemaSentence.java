package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidui.wording.Wording;

/** Says a violation in one Chinese sentence. */
final class SchemaSentence {

    private static final int MOST_LISTED = 15;
    private static final int LONGEST_QUOTED = 40;

    private final Wording wording;

    SchemaSentence(Wording wording) {
        this.wording = wording;
    }

    String say(Violation violation, Node tree) {
        Node node = tree.at(violation.pointer());
        String expected = plain(violation.expected());
        return switch (violation.keyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey(violation);
            case "required" -> wording.say("schema.required", violation.property());
            case "requiredOneOf" -> wording.say("schema.required-one", list(texts(violation.expected())));
            case "type" -> type(violation, node);
            case "enum", "const" -> oneOf(violation, node);
            case "pattern", "format" ->
                described(violation.around())
                        .map(how -> wording.say("schema.described", quoted(node), how))
                        .orElseGet(() -> wording.say("schema." + violation.keyword(), quoted(node), expected));
            case "propertyNames" ->
                described(violation.expected())
                        .map(how -> wording.say("schema.key-described", violation.property(), how))
                        .orElseGet(() -> wording.say("schema.key", violation.property()));
            case "dependentRequired" -> dependent(violation, node);
            case "minLength" ->
                expected.equals("1")
                        ? wording.say("schema.not-empty")
                        : wording.say("schema.minLength", expected, quoted(node));
            case "minItems" ->
                expected.equals("1") ? wording.say("schema.no-items") : wording.say("schema.minItems", expected);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                wording.say("schema." + violation.keyword(), expected, quoted(node));
            case "maxLength", "maxItems", "minProperties", "maxProperties", "uniqueItems", "not", "oneOf", "contains" ->
                described(violation.around()).orElseGet(() -> wording.say("schema." + violation.keyword(), expected));
            default -> wording.say("schema.other", violation.fallback());
        };
    }

    private String unknownKey(Violation violation) {
        List<String> known = violation.keys();
        return Nearest.to(violation.property(), known)
                .map(nearest -> wording.say("schema.unknown-key-nearest", violation.property(), nearest))
                .orElseGet(() -> known.isEmpty()
                        ? wording.say("schema.unknown-key", violation.property())
                        : wording.say("schema.unknown-key-known", violation.property(), list(known)));
    }

    private String type(Violation violation, Node node) {
        List<String> types = texts(violation.expected());
        String wanted =
                types.stream().map(type -> wording.say("type." + type)).collect(Collectors.joining(wording.say("or")));
        String sentence = node.kind() == Node.Kind.NULL
                ? wording.say("schema.type-empty", wanted)
                : wording.say("schema.type", wanted, wording.say("kind." + node.kind()), quoted(node));
        boolean quotesHelp =
                types.contains("string") && (node.kind() == Node.Kind.NUMBER || node.kind() == Node.Kind.BOOLEAN);
        return quotesHelp ? sentence + wording.say("schema.quotes-help", node.text()) : sentence;
    }

    private String oneOf(Violation violation, Node node) {
        List<String> allowed = texts(violation.expected());
        if (allowed.size() == 1) {
            return wording.say("schema.const", allowed.get(0), quoted(node));
        }
        String sentence = wording.say("schema.enum", quoted(node), list(allowed));
        Optional<String> nearest = node.kind() == Node.Kind.TEXT ? Nearest.to(node.text(), allowed) : Optional.empty();
        return nearest.map(word -> sentence + wording.say("schema.nearest", word))
                .orElse(sentence);
    }

    private String dependent(Violation violation, Node node) {
        List<String> missing = texts(violation.expected().path(violation.property())).stream()
                .filter(key -> node.find(key).isEmpty())
                .toList();
        return wording.say("schema.dependentRequired", list(missing), violation.property());
    }

    /** What the schema itself says of a value: written for editors, and good here, too. */
    private static Optional<String> described(JsonNode schema) {
        return Optional.of(schema.path("description").asText()).filter(text -> !text.isEmpty());
    }

    private String list(List<String> words) {
        String listed = words.stream().limit(MOST_LISTED).collect(Collectors.joining(wording.say("comma")));
        return words.size() > MOST_LISTED ? wording.say("schema.and-more", listed, words.size()) : listed;
    }

    private static List<String> texts(JsonNode expected) {
        List<String> texts = new ArrayList<>();
        if (expected.isArray()) {
            expected.forEach(item -> texts.add(plain(item)));
        } else {
            texts.add(plain(expected));
        }
        return texts;
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private String quoted(Node node) {
        if (node.kind() == Node.Kind.MAP || node.kind() == Node.Kind.LIST) {
            return "";
        }
        String text = node.text();
        boolean tooLong = text.codePointCount(0, text.length()) > LONGEST_QUOTED;
        String shown = tooLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTED)) + "…" : text;
        return wording.say("quoted", shown);
    }
}
