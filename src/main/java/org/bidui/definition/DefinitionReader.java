package org.bidui.definition;

import java.nio.file.Path;
import java.util.Optional;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads definition files. Whatever is wrong with a file becomes mistakes, never an exception: read all files first, then
 * ask {@link Mistakes#throwIfAny()}. Schemas are compiled once for a reader; keep one. Safe to share between threads.
 */
public final class DefinitionReader {

    private final Path home;
    private final Wording wording = Wording.of(DefinitionReader.class);
    private final YamlReader yaml = new YamlReader(wording);
    private final Schemas schemas = new Schemas(yaml, wording);
    private final SchemaCheck check = new SchemaCheck(wording);
    private final Binding binding = new Binding(wording);
    private volatile @Nullable Constraints constraints;

    /**
     * A reader of one installation's files.
     *
     * @param home the directory to which the names of files in positions are relative
     */
    public DefinitionReader(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** The file's tree; empty when it cannot be read as YAML, which the mistakes then say. */
    public Optional<Node> tree(Path file, Mistakes mistakes) {
        return Source.read(file, display(file), wording, mistakes).flatMap(source -> yaml.read(source, mistakes));
    }

    /**
     * The file's tree, right by a JSON Schema (draft 2020-12); empty when it is not, which the mistakes then say. A
     * {@code description} in Chinese beside a {@code pattern} or {@code format} is used to say what is expected.
     */
    public Optional<Node> tree(Path file, Path schema, Mistakes mistakes) {
        Optional<Schemas.Compiled> compiled = schemas.find(schema, display(schema), mistakes);
        Optional<Node> tree = tree(file, mistakes);
        if (compiled.isEmpty() || tree.isEmpty()) {
            return Optional.empty();
        }
        Mistakes own = new Mistakes();
        check.run(tree.get(), compiled.get(), own);
        return own.passOn(mistakes) ? Optional.empty() : tree;
    }

    /**
     * The file as a record; empty when it is not right by the schema, cannot be bound, or breaks a constraint
     * ({@code jakarta.validation}) of the record, which the mistakes then say. Keys in snake_case are bound to components
     * in camelCase. A component of type {@link Node} takes whatever is written there, with its positions.
     */
    public <T> Optional<Definition<T>> read(Path file, Path schema, Class<T> recordType, Mistakes mistakes) {
        Optional<Node> tree = tree(file, schema, mistakes);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = binding.bind(tree.get(), recordType, mistakes);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Mistakes own = new Mistakes();
        constraints().check(value.get(), tree.get(), own);
        return own.passOn(mistakes) ? Optional.empty() : Optional.of(new Definition<>(value.get(), tree.get()));
    }

    /** A file's name in positions: relative to the home directory, with slashes. */
    public String display(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(home) ? home.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }

    /** Made when first needed: commands that only want trees need not pay for it. */
    private synchronized Constraints constraints() {
        Constraints known = constraints;
        if (known == null) {
            known = new Constraints(wording);
            constraints = known;
        }
        return known;
    }
}
