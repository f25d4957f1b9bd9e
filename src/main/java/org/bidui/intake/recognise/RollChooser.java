package org.bidui.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.bind.RollColumns;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.roll.Field;
import org.bidui.roll.Requirement;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;

/** Chooses the roll of a sheet by its header, its titles and its names. Immutable and safe to share. */
public final class RollChooser {
    private final List<Evidence> rolls;

    public RollChooser(Rolls rolls) {
        this.rolls = rolls.list().stream()
                .map(roll -> new Evidence(new RollColumns(roll, rolls.vocabulary())))
                .toList();
    }

    /** Whether some roll knows a column of that header. */
    public boolean knows(HeaderColumn column) {
        return rolls.stream().anyMatch(roll -> roll.columns().knows(column));
    }

    /** The roll at which the name of a file hints; empty when none or several do. */
    public Optional<Roll> hintedBy(String file) {
        SheetNames names = SheetNames.of(file, "", List.of());
        List<Evidence> hinted =
                rolls.stream().filter(roll -> roll.isHintedBy(names)).toList();
        return hinted.size() == 1 ? Optional.of(hinted.get(0).columns().roll()) : Optional.empty();
    }

    /** The roll that fits best, if one fits better than all others. */
    public Recognised choose(String file, String sheet, Header header) {
        SheetNames names = SheetNames.of(file, sheet, header);
        List<Layout> best = new ArrayList<>();
        int most = 1;
        for (Evidence roll : rolls) {
            int weight = roll.weigh(header, names);
            if (weight < most) {
                continue;
            }
            Layout layout = roll.columns().layOut(header);
            // A table that names nobody is a summary, whatever its other columns.
            if (namesPeople(layout)) {
                if (weight > most) {
                    best.clear();
                }
                best.add(layout);
                most = weight;
            }
        }
        if (best.isEmpty()) {
            return nearly(header, names);
        }
        return best.size() == 1
                ? recognised(best.get(0))
                : new Recognised(null, best.stream().map(Layout::roll).toList(), List.of());
    }

    /** A table of people whose name is one roll's and which lacks a required column, though a header comes near it. */
    private Recognised nearly(Header header, SheetNames names) {
        List<Layout> hinted = rolls.stream()
                .filter(roll -> roll.isHintedBy(names) && !roll.isForeign(header, names))
                .map(roll -> roll.columns().layOut(header))
                .filter(RollChooser::namesPeople)
                .toList();
        if (hinted.size() != 1) {
            return Recognised.NOTHING;
        }
        Recognised table = recognised(hinted.get(0));
        boolean near = !table.missing().isEmpty()
                && table.missing().stream()
                        .allMatch(field -> NearHeaders.find(hinted.get(0).roll(), field, header)
                                .isPresent());
        return near ? table : Recognised.NOTHING;
    }

    /** The sheet as a table of the roll that the user names; nothing when it has none of the roll's people. */
    public Recognised as(Roll wanted, Header header) {
        return rolls.stream()
                .filter(roll -> roll.columns().roll() == wanted)
                .map(roll -> roll.columns().layOut(header))
                .filter(RollChooser::namesPeople)
                .map(RollChooser::recognised)
                .findFirst()
                .orElse(Recognised.NOTHING);
    }

    private static boolean namesPeople(Layout layout) {
        return layout.roll().idField() == null || layout.has(Roll.NAME) || layout.has(Roll.ID_NUMBER);
    }

    private static Recognised recognised(Layout layout) {
        List<Field> missing = layout.roll().fields().stream()
                .filter(field -> field.required() != Requirement.NONE)
                .filter(field -> !layout.has(field.name()))
                .filter(field -> field.otherwise().stream().noneMatch(other -> layout.has(other.field())))
                .toList();
        return new Recognised(layout, List.of(), missing);
    }
}
