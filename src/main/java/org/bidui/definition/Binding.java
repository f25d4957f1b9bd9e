package org.bidui.definition;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Makes records of trees: snake_case keys become components. Safe to share. */
final class Binding {

    private final Wording wording;
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // What a file leaves out is false or 0; an explicit null is the schema's to refuse.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .addModule(new DefinitionTypes())
            .build();

    Binding(Wording wording) {
        this.wording = wording;
    }

    <T> Optional<T> bind(Node tree, Class<T> recordType, Mistakes mistakes) {
        ObjectReader reader = mapper.readerFor(recordType).withAttribute(DefinitionTypes.TREE, tree);
        try {
            return Optional.of(reader.<T>readValue(JsonTree.of(tree)));
        } catch (JsonMappingException e) {
            Node node = tree.at(pointer(e));
            mistakes.add(node.position(), sentence(e, node));
        } catch (JacksonException e) {
            mistakes.add(tree.position(), wording.say("binding.reason", e.getOriginalMessage()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("A tree in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private static String pointer(JsonMappingException e) {
        String pointer = "";
        for (JsonMappingException.Reference step : e.getPath()) {
            @Nullable String name = step.getFieldName();
            pointer = Pointer.append(pointer, name == null ? String.valueOf(step.getIndex()) : name);
        }
        return pointer;
    }

    /** A record's own objection is passed on; it is expected to be a sentence from a bundle. */
    private String sentence(JsonMappingException e, Node node) {
        Throwable cause = e.getCause();
        if (e instanceof ValueInstantiationException && cause != null && cause.getMessage() != null) {
            return wording.say("binding.reason", cause.getMessage());
        }
        boolean scalar = node.kind() != Node.Kind.MAP && node.kind() != Node.Kind.LIST;
        return scalar
                ? wording.say("binding.value", wording.say("quoted", node.text()))
                : wording.say("binding.reason", e.getOriginalMessage());
    }
}
