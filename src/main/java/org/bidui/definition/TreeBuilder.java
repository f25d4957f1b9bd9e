package org.bidui.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.wording.Wording;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds one file's tree from parser events. Not the library's composer: it recurses without a bound, expands aliases
 * without a bound, and ends at the first duplicate key.
 */
final class TreeBuilder {

    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 500_000;

    private record Anchored(Node node, int size) {}

    private final Source source;
    private final Iterator<Event> events;
    private final Scalars scalars;
    private final Wording wording;
    private final Mistakes mistakes;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    /** Nodes so far as one sees them when every alias is written out. */
    private int size;

    TreeBuilder(Source source, Iterator<Event> events, Scalars scalars, Wording wording, Mistakes mistakes) {
        this.source = source;
        this.events = events;
        this.scalars = scalars;
        this.wording = wording;
        this.mistakes = mistakes;
    }

    Optional<Node> document() {
        events.next(); // the stream's start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            mistakes.add(Position.startOf(source.file()), wording.say("file.empty"));
            return Optional.empty();
        }
        Node root = node(events.next(), 0);
        events.next(); // the document's end
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            mistakes.add(position(after), wording.say("syntax.documents"));
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new UnusableTree(position(event), wording.say("tree.too-deep", DEEPEST));
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        int before = size;
        grow(event, 1);
        Node node = switch (event.getEventId()) {
            case MappingStart -> map((CollectionStartEvent) event, depth);
            case SequenceStart -> list((CollectionStartEvent) event, depth);
            default -> scalars.node((ScalarEvent) event, position(event), mistakes);
        };
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size - before)));
        return node;
    }

    /** An anchor is known only once its node is complete, so a node cannot contain itself. */
    private Node aliased(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            mistakes.add(
                    position(alias),
                    wording.say("syntax.alias", alias.getAlias().getValue()));
            return Node.scalar(Node.Kind.NULL, position(alias), "");
        }
        grow(alias, anchored.size());
        return anchored.node();
    }

    private void grow(Event event, int nodes) {
        size += nodes;
        if (size > MOST_NODES) {
            throw new UnusableTree(position(event), wording.say("tree.too-large", MOST_NODES));
        }
    }

    private Node list(CollectionStartEvent start, int depth) {
        refuseTag(start);
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return Node.list(position(start), items);
    }

    private Node map(CollectionStartEvent start, int depth) {
        refuseTag(start);
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Position place = position(next);
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key.kind() == Node.Kind.MAP || key.kind() == Node.Kind.LIST) {
                mistakes.add(place, wording.say("syntax.key"));
            } else if (keys.putIfAbsent(key.text(), place) != null) {
                Position first = keys.get(key.text());
                mistakes.add(place, wording.say("syntax.duplicate", key.text(), first == null ? "" : first.line()));
            } else {
                entries.put(key.text(), value);
            }
        }
        return Node.map(position(start), entries, keys);
    }

    private void refuseTag(CollectionStartEvent start) {
        start.getTag()
                .filter(tag -> !tag.equals("!") && !tag.startsWith("tag:yaml.org,2002:map"))
                .filter(tag -> !tag.startsWith("tag:yaml.org,2002:seq"))
                .ifPresent(tag -> mistakes.add(position(start), wording.say("syntax.tag", tag)));
    }

    private Position position(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Position(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
