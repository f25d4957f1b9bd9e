package org.bidui.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.dossier.ComparedValue;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Decides whether a subject's rows share their values with other rows that meet the check's conditions. */
final class Uniqueness implements Decision {
    private final Unit unit;
    private final List<UniqueField> fields;
    private final boolean byNumber;
    private final Map<Object, List<Asked>> groups = new HashMap<>();

    private record UniqueField(ValueOf value, FieldType type) {}

    Uniqueness(Roll about, Unit unit, List<String> fields, LocalDate day, List<Candidate> candidates) {
        this.unit = unit;
        this.fields = fields.stream()
                .map(field -> new UniqueField(ValueOf.field(about, field, day), ValueOf.type(about, field)))
                .toList();
        this.byNumber = fields.contains(Roll.ID_NUMBER);
        for (Candidate candidate : candidates) {
            for (Asked asked : candidate.judgedRows()) {
                Object values = values(asked);
                if (values != null) {
                    groups.computeIfAbsent(values, fresh -> new ArrayList<>(1)).add(asked);
                }
            }
        }
    }

    @Override
    public Verdict of(Candidate candidate) {
        if (byNumber && !candidate.keyed()) {
            return Verdict.NO_KEY;
        }
        Set<Row> concerned = new LinkedHashSet<>();
        Set<Row> evidence = new LinkedHashSet<>();
        for (Asked asked : candidate.judgedRows()) {
            Object values = values(asked);
            List<Asked> group = values == null ? List.of() : groups.getOrDefault(values, List.of());
            if (conflicts(group, asked)) {
                concerned.add(asked.row());
                group.forEach(same -> evidence.add(same.row()));
            }
        }
        if (concerned.isEmpty()) {
            return Verdict.SATISFIED;
        }
        List<Row> ordered = new ArrayList<>(evidence);
        ordered.sort(Comparator.comparing(Row::origin));
        return new Verdict.Violated(List.copyOf(concerned), ordered, byNumber && candidate.partlyKeyless());
    }

    private boolean conflicts(List<Asked> group, Asked own) {
        return unit != Unit.HOUSEHOLD
                ? group.size() > 1
                : group.stream().anyMatch(other -> other.household() != own.household());
    }

    /** What rows are grouped by; null where one of the values is unknown. */
    private @Nullable Object values(Asked asked) {
        List<Object> values = new ArrayList<>(fields.size());
        for (UniqueField field : fields) {
            Object value = ComparedValue.of(field.value().in(asked.row(), asked.household()), field.type());
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
