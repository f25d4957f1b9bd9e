package org.bidui.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Expectation.Agreement;
import org.bidui.check.Expectation.FieldPair;
import org.bidui.check.Source;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.roll.Field;
import org.jspecify.annotations.Nullable;

/** Reads in which fields two rolls must agree. */
final class AgreementReader {
    private final Authoring authoring;
    private final ConditionReader conditions;

    AgreementReader(Authoring authoring, ConditionReader conditions) {
        this.authoring = authoring;
        this.conditions = conditions;
    }

    /** The agreement; empty, and said, when there is no such roll. */
    Optional<Agreement> read(Node map, Scope scope) {
        Optional<Source> source = authoring
                .findRoll(map.get("roll"))
                .flatMap(roll -> conditions.source(roll, map.get("roll"), map, scope));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Node fields = map.get("fields");
        List<FieldPair> pairs = new ArrayList<>();
        for (Map.Entry<String, Node> pair : fields.entries().entrySet()) {
            Position at = fields.keyPosition(pair.getKey());
            Node theirs = pair.getValue();
            Optional<Meaning> own = authoring.findField(scope.roll(), pair.getKey(), at);
            Optional<Meaning> other = authoring.findField(source.get().roll(), theirs.text(), theirs.position());
            if (own.isPresent() && other.isPresent() && suit(own.get(), other.get(), theirs.position())) {
                pairs.add(new FieldPair(pair.getKey(), theirs.text()));
            }
        }
        return Optional.of(new Agreement(source.get(), pairs));
    }

    private boolean suit(Meaning own, Meaning other, Position at) {
        if (!own.comparable(other)) {
            String ownType = authoring.say("type." + own.type());
            authoring.wrong(
                    at, "operand.type", own.name(), ownType, other.name(), authoring.say("type." + other.type()));
            return false;
        }
        translated(own.field(), other, at);
        translated(other.field(), own, at);
        return true;
    }

    /** Values into which one field's are translated must be some of the other's. */
    private void translated(@Nullable Field field, Meaning other, Position at) {
        if (field == null || other.field() == null || other.field().codes().isEmpty()) {
            return;
        }
        List<String> codes = other.field().codes();
        field.translates().getOrDefault(other.name(), Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(value -> !codes.contains(value))
                .forEach(value -> authoring.wrong(
                        at, "translates.unknown", field.name(), value, other.name(), authoring.list(codes)));
    }
}
