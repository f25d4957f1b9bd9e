package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A tree without its positions, for the libraries that know JSON. */
final class JsonTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        return switch (node.kind()) {
            case MAP -> {
                ObjectNode map = JSON.objectNode();
                node.entries().forEach((key, value) -> map.set(key, of(value)));
                yield map;
            }
            case LIST -> {
                ArrayNode list = JSON.arrayNode();
                node.items().forEach(item -> list.add(of(item)));
                yield list;
            }
            case TEXT -> JSON.textNode(node.text());
            case NUMBER -> number(node);
            case BOOLEAN -> JSON.booleanNode(node.bool());
            case NULL -> JSON.nullNode();
        };
    }

    private static JsonNode number(Node node) {
        return node.number().scale() <= 0
                ? JSON.numberNode(node.number().toBigInteger())
                : JSON.numberNode(node.number());
    }
}
