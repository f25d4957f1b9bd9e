package org.bidui.definition;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a YAML file and where it stands. Immutable. Asking for what a node is not (the items of a text, say) throws
 * an {@link IllegalStateException}: look at {@link #kind()} first, or rely on the schema.
 */
public final class Node {

    /** What a node is, by the core schema of YAML 1.2: {@code yes}, {@code 2020-03} and {@code 08-31} are texts. */
    public enum Kind {
        MAP,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final Position position;
    private final String text;
    private final @Nullable BigDecimal number;
    private final List<Node> items;
    private final Map<String, Node> entries;
    private final Map<String, Position> keys;

    private Node(
            Kind kind,
            Position position,
            String text,
            @Nullable BigDecimal number,
            List<Node> items,
            Map<String, Node> entries,
            Map<String, Position> keys) {
        this.kind = kind;
        this.position = position;
        this.text = text;
        this.number = number;
        this.items = items;
        this.entries = entries;
        this.keys = keys;
    }

    /** A text, a truth value or nothing, as written. */
    static Node scalar(Kind kind, Position position, String text) {
        return new Node(kind, position, text, null, List.of(), Map.of(), Map.of());
    }

    static Node number(Position position, String text, BigDecimal number) {
        return new Node(Kind.NUMBER, position, text, number, List.of(), Map.of(), Map.of());
    }

    static Node list(Position position, List<Node> items) {
        return new Node(Kind.LIST, position, "", null, List.copyOf(items), Map.of(), Map.of());
    }

    static Node map(Position position, Map<String, Node> entries, Map<String, Position> keys) {
        return new Node(
                Kind.MAP,
                position,
                "",
                null,
                List.of(),
                Collections.unmodifiableMap(new LinkedHashMap<>(entries)),
                Map.copyOf(keys));
    }

    /** What this is. */
    public Kind kind() {
        return kind;
    }

    /** Where it begins: a block map at its first key, a list at its first dash or bracket. */
    public Position position() {
        return position;
    }

    /** The scalar as written ({@code 007} stays {@code 007}), without quotes; empty for an empty value. */
    public String text() {
        if (kind == Kind.MAP || kind == Kind.LIST) {
            throw not("a scalar");
        }
        return text;
    }

    /** The number's value, exactly. */
    public BigDecimal number() {
        if (number == null) {
            throw not("a number");
        }
        return number;
    }

    /** The truth value. */
    public boolean bool() {
        expect(Kind.BOOLEAN);
        return Boolean.parseBoolean(text);
    }

    /** The list's items in order. */
    public List<Node> items() {
        expect(Kind.LIST);
        return items;
    }

    /** The map's entries in the order of the file. */
    public Map<String, Node> entries() {
        expect(Kind.MAP);
        return entries;
    }

    /** Where a key of this map is written; for a key that it lacks, where the map begins. */
    public Position keyPosition(String key) {
        expect(Kind.MAP);
        return keys.getOrDefault(key, position);
    }

    /** The value of a key; empty, too, when this is no map. */
    public Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key that the schema requires. */
    public Node get(String key) {
        return find(key).orElseThrow(() -> not("a map with the key " + key));
    }

    /**
     * The node that a JSON Pointer (RFC 6901) names or, where the pointer leads nowhere, the last node on its way.
     *
     * @param jsonPointer such as {@code /cases/0/name}; the empty one names this node
     */
    public Node at(String jsonPointer) {
        Node node = this;
        for (String step : Pointer.steps(jsonPointer)) {
            Optional<Node> next = node.next(step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private Optional<Node> next(String step) {
        return switch (kind) {
            case MAP -> find(step);
            case LIST ->
                Pointer.index(step).filter(index -> index < items.size()).map(items::get);
            default -> Optional.empty();
        };
    }

    /** Kind and position, without the content: it may be personal. */
    @Override
    public String toString() {
        return kind + " at " + position;
    }

    private void expect(Kind wanted) {
        if (kind != wanted) {
            throw not(wanted.name());
        }
    }

    private IllegalStateException not(String wanted) {
        return new IllegalStateException(this + " is not " + wanted);
    }
}
