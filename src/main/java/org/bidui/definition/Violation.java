package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One keyword of a schema that does not hold.
 *
 * @param keyword such as {@code required}
 * @param pointer the JSON Pointer of the value for which it does not hold
 * @param evaluation the steps through the schema that led to the keyword, references followed
 * @param expected the keyword's value in the schema
 * @param around the schema object that has the keyword
 * @param keys the keys that this object allows by name
 * @param property the key in question, if there is one; else empty
 * @param fallback the library's own Chinese sentence
 */
record Violation(
        String keyword,
        String pointer,
        List<Object> evaluation,
        JsonNode expected,
        JsonNode around,
        List<String> keys,
        String property,
        String fallback) {

    /** Keywords about a key that is there, rather than about a value. */
    private static final Set<String> ABOUT_A_KEY =
            Set.of("additionalProperties", "unevaluatedProperties", "propertyNames", "dependentRequired");

    static Violation of(Error error, SchemaPlaces places) {
        NodePath path = error.getEvaluationPath();
        List<Object> evaluation = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            evaluation.add(path.getElement(i));
        }
        NodePath inSchema = error.getSchemaLocation().getFragment();
        JsonNode around = places.around(inSchema);
        String property = error.getProperty() == null ? "" : error.getProperty();
        return new Violation(
                error.getKeyword(),
                error.getInstanceLocation().toString(),
                List.copyOf(evaluation),
                around.path(error.getKeyword()),
                around,
                List.copyOf(places.keys(around)),
                property,
                error.getMessage());
    }

    /** The same violation with a wider or narrower expectation. */
    Violation expecting(String otherKeyword, JsonNode otherExpected) {
        return new Violation(otherKeyword, pointer, evaluation, otherExpected, around, keys, property, fallback);
    }

    /** How deep in the file it is. */
    int depth() {
        return Pointer.steps(pointer).size();
    }

    boolean isUnknownKey() {
        return keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties");
    }

    private boolean isAboutKey() {
        return ABOUT_A_KEY.contains(keyword) && !property.isEmpty();
    }

    /** The offending key or value. */
    Position position(Node tree) {
        Node node = tree.at(pointer);
        return isAboutKey() && node.kind() == Node.Kind.MAP ? node.keyPosition(property) : node.position();
    }
}
