package org.bidui.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user said about single files.
 *
 * @param ignored files to leave out, by name or by path below the input folder
 * @param rolls the roll's id by the file's name or path
 */
public record FileChoices(Set<String> ignored, Map<String, String> rolls) {
    /** Nothing said. */
    public static final FileChoices NONE = new FileChoices(Set.of(), Map.of());

    public FileChoices {
        ignored = Set.copyOf(ignored);
        rolls = Map.copyOf(rolls);
    }

    boolean ignores(String file) {
        return ignored.contains(file) || ignored.contains(lastName(file));
    }

    Optional<String> findRoll(String file) {
        return Optional.ofNullable(rolls.getOrDefault(file, rolls.get(lastName(file))));
    }

    static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
