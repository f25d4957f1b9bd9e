package org.bidui;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rooms of the house and their arrows. A new package must be placed here, and the table must stay the one in the
 * architecture document.
 */
final class Rooms {
    /** A room and the rooms it uses itself; what those use it may use too. A room may only name rooms above it. */
    private static final String[][] TABLE = {
        {"wording"},
        {"definition", "wording"},
        {"person", "wording"},
        {"roll", "person", "definition"},
        {"intake", "roll"},
        {"sample", "roll"},
        {"dossier", "roll"},
        {"check", "dossier"},
        {"ledger", "check"},
        {"report", "ledger"},
        {"run", "report", "intake", "sample"},
        {"cli", "run"},
    };

    private Rooms() {}

    /** The rule that the classes below {@code root} keep to the table, and that none of them is outside it. */
    static LayeredArchitecture below(String root) {
        Map<String, Set<String>> reachable = reachable();
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : reachable.keySet()) {
            house = house.layer(room).definedBy(root + "." + room + "..");
        }
        for (Map.Entry<String, Set<String>> room : reachable.entrySet()) {
            var arrows = house.whereLayer(room.getKey());
            house = room.getValue().isEmpty()
                    ? arrows.mayNotAccessAnyLayer()
                    : arrows.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return house.ensureAllClassesAreContainedInArchitecture();
    }

    private static Map<String, Set<String>> reachable() {
        Map<String, Set<String>> reachable = new LinkedHashMap<>();
        for (String[] row : TABLE) {
            Set<String> rooms = new LinkedHashSet<>();
            for (int i = 1; i < row.length; i++) {
                if (!reachable.containsKey(row[i])) {
                    throw new IllegalStateException(row[0] + " names " + row[i] + ", which is not above it");
                }
                rooms.add(row[i]);
                rooms.addAll(reachable.get(row[i]));
            }
            reachable.put(row[0], rooms);
        }
        return reachable;
    }
}
