package org.bidui.check.language;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bidui.check.Parameter;
import org.bidui.check.Parameters;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Node;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/parameters.yml}: the figures of one region. */
public final class ParameterReader {
    private static final Wording WORDING = Wording.of(ParameterReader.class);

    private final DefinitionReader reader;
    private final Path config;
    private final String region;

    /**
     * @param config the folder {@code config/}, which has {@code parameters.yml} and {@code schemas/}
     * @param region the division code of the office's county; empty when it has not said
     */
    public ParameterReader(DefinitionReader reader, Path config, String region) {
        this.reader = reader;
        this.config = config;
        this.region = region;
    }

    /** All parameters; empty when the file is missing or wrong, and then {@code mistakes} says what. */
    public Optional<Parameters> read(Mistakes mistakes) {
        Path schema = config.resolve("schemas/parameters.schema.json");
        int before = mistakes.list().size();
        Optional<Node> tree = reader.tree(config.resolve("parameters.yml"), schema, mistakes);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        tree.get().entries().forEach((name, node) -> parameters.add(parameter(name, node, mistakes)));
        return mistakes.list().size() == before ? Optional.of(new Parameters(parameters)) : Optional.empty();
    }

    private Parameter parameter(String name, Node node, Mistakes mistakes) {
        List<Node> values = node.get("values").items();
        Set<Node.Kind> kinds = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Node value : values) {
            kinds.add(value.get("value").kind());
            if (!places.add(text(value, "region") + "/" + text(value, "from"))) {
                mistakes.add(value.position(), WORDING.say("parameter.twice", name));
            }
            from(value, mistakes);
        }
        if (kinds.size() > 1) {
            mistakes.add(node.keyPosition("values"), WORDING.say("parameter.types", name));
        }
        List<Node> own = applying(values);
        if (own.isEmpty()) {
            mistakes.add(node.keyPosition("values"), WORDING.say("parameter.nowhere", name, region));
            own = values;
        }
        return new Parameter(
                name,
                node.get("title").text(),
                text(node, "unit"),
                own.stream()
                        .map(value -> new Parameter.Value(
                                value(value.get("value")),
                                from(value, new Mistakes()),
                                value.get("source").text()))
                        .toList());
    }

    /** The values of the nearest region that has any: the county's, else the city's, the province's, everybody's. */
    private List<Node> applying(List<Node> values) {
        int nearest = values.stream()
                .map(value -> text(value, "region"))
                .filter(region::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
        return values.stream()
                .filter(value -> region.startsWith(text(value, "region"))
                        && text(value, "region").length() == nearest)
                .toList();
    }

    private static Object value(Node value) {
        return value.kind() == Node.Kind.NUMBER ? value.number() : value.text();
    }

    private static @Nullable LocalDate from(Node value, Mistakes mistakes) {
        Optional<Node> from = value.find("from");
        if (from.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(from.get().text());
        } catch (DateTimeException e) {
            mistakes.add(
                    from.get().position(),
                    WORDING.say("parameter.from", from.get().text()));
            return null;
        }
    }

    private static String text(Node node, String key) {
        return Objects.requireNonNull(node.find(key).map(Node::text).orElse(""));
    }
}
