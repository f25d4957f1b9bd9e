package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.path.NodePath;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds in a schema's document what stands around a keyword. */
final class SchemaPlaces {

    private final JsonNode document;

    SchemaPlaces(JsonNode document) {
        this.document = document;
    }

    /** The schema object that has a keyword, given the keyword's own path. */
    JsonNode around(NodePath keyword) {
        JsonNode place = document;
        for (int i = 0; i < keyword.getNameCount() - 1; i++) {
            Object step = keyword.getElement(i);
            place = step instanceof Integer index ? place.path(index) : place.path(String.valueOf(step));
        }
        return place;
    }

    /** The keys that a schema object names, also through references and in its branches. */
    Collection<String> keys(JsonNode schema) {
        Set<String> keys = new LinkedHashSet<>();
        collect(schema, keys, Collections.newSetFromMap(new IdentityHashMap<>()));
        return keys;
    }

    private void collect(JsonNode schema, Set<String> keys, Set<JsonNode> seen) {
        if (!schema.isObject() || !seen.add(schema)) {
            return;
        }
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        for (String branches : new String[] {"allOf", "anyOf", "oneOf", "dependentSchemas"}) {
            schema.path(branches).forEach(branch -> collect(branch, keys, seen));
        }
        for (String branch : new String[] {"if", "then", "else"}) {
            collect(schema.path(branch), keys, seen);
        }
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("#/") || reference.equals("#")) {
            collect(document.at(reference.substring(1)), keys, seen);
        }
    }
}
