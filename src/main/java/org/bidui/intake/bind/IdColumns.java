package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Decides which of several columns of ID numbers is the person's, and which the head's. */
final class IdColumns {
    private final Roll roll;
    private final List<IdColumn> open;

    IdColumns(Roll roll, List<IdColumn> found) {
        this.roll = roll;
        this.open = new ArrayList<>(found);
    }

    void assign(Map<Field, BoundColumn> bound, List<String> unused) {
        Field person = roll.idField();
        if (person == null) {
            return;
        }
        boolean named = roll.find(Roll.NAME).map(bound::containsKey).orElse(false);
        Field head = roll.find(Roll.HEAD_ID_NUMBER).orElse(null);
        IdColumn own = take(column -> column.explicit() || column.owner() == Owner.SELF);
        if (own == null && named) {
            // One number beside several names is the person's.
            own = take(column -> true);
        }
        if (own != null) {
            bound.put(person, own.column());
        }
        if (head != null && !bound.containsKey(head)) {
            IdColumn heads = take(column -> column.owner() == Owner.HEAD);
            if (heads != null) {
                BoundColumn column = heads.column();
                bound.put(head, new BoundColumn(column.index(), head, column.scale(), column.header()));
            }
        }
        if (!named && !bound.containsKey(person) && (head == null || !bound.containsKey(head))) {
            IdColumn sole = take(column -> true);
            if (sole != null) {
                bound.put(person, sole.column());
            }
        }
        open.forEach(column -> unused.add(column.column().header()));
    }

    private @Nullable IdColumn take(java.util.function.Predicate<IdColumn> wanted) {
        IdColumn taken = open.stream()
                .filter(wanted)
                .min(Comparator.comparing((IdColumn column) -> !column.explicit())
                        .thenComparing(IdColumn::owner)
                        .thenComparing(column -> column.column().index()))
                .orElse(null);
        if (taken != null) {
            open.remove(taken);
        }
        return taken;
    }
}
