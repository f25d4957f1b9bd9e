package org.bidui.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bidui.wording.Wording;

/**
 * The JSON Schemas (draft 2020-12) on disk, each compiled once. Each schema stands alone: {@code $ref} leads inside the
 * same file, and nothing is ever fetched. Safe to share.
 */
final class Schemas {

    /** A compiled schema and its document, for what errors do not carry. */
    record Compiled(Schema schema, JsonNode document) {}

    private final YamlReader yaml;
    private final Wording wording;
    private final Map<Path, Compiled> compiled = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;

    Schemas(YamlReader yaml, Wording wording) {
        this.yaml = yaml;
        this.wording = wording;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.SIMPLIFIED_CHINESE)
                .formatAssertionsEnabled(true)
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemaLoader(loader -> loader.block(iri -> true)));
    }

    /** The schema of a file; a schema that cannot be used is a mistake in that file. */
    Optional<Compiled> find(Path path, String file, Mistakes mistakes) {
        Path key = path.toAbsolutePath().normalize();
        Compiled known = compiled.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Compiled> made = Source.read(path, file, wording, mistakes)
                .flatMap(source -> yaml.read(source, mistakes))
                .flatMap(tree -> compile(key, tree, mistakes));
        made.ifPresent(schema -> compiled.put(key, schema));
        return made;
    }

    private Optional<Compiled> compile(Path path, Node tree, Mistakes mistakes) {
        JsonNode document = JsonTree.of(tree);
        if (document instanceof ObjectNode root) {
            // A schema is known by where it lies; an $id on the web would only invite fetching.
            root.remove(List.of("$id", "$schema"));
        }
        try {
            SchemaLocation location = SchemaLocation.of(path.toUri().toString());
            Schema schema = registry.getSchema(location, document);
            schema.initializeValidators();
            return Optional.of(new Compiled(schema, document));
        } catch (SchemaException e) {
            mistakes.add(tree.position(), wording.say("schema.unusable", e.getMessage()));
            return Optional.empty();
        }
    }
}
