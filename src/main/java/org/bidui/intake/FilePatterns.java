package org.bidui.intake;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * What holds of files every month, by globs such as {@code *低保*.xlsx} that a file's last name or its path below the input
 * folder fits.
 */
public final class FilePatterns {
    /** No pattern. */
    public static final FilePatterns NONE = new FilePatterns(List.of(), Map.of());

    private final List<PathMatcher> ignored = new ArrayList<>();
    private final Map<PathMatcher, String> rolls = new LinkedHashMap<>();

    /**
     * @param ignored files that are left out
     * @param rolls the roll's id by pattern; the first that fits counts
     * @throws IllegalArgumentException when a pattern is none; see {@link #isPattern}
     */
    public FilePatterns(List<String> ignored, Map<String, String> rolls) {
        ignored.forEach(pattern -> this.ignored.add(matcher(pattern)));
        rolls.forEach((pattern, roll) -> this.rolls.put(matcher(pattern), roll));
    }

    /** Whether a text can be used as a pattern. */
    public static boolean isPattern(String text) {
        try {
            matcher(text);
            return !text.isBlank();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    boolean ignore(String file) {
        return ignored.stream().anyMatch(pattern -> fits(pattern, file));
    }

    Optional<String> findRoll(String file) {
        return rolls.entrySet().stream()
                .filter(entry -> fits(entry.getKey(), file))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    private static boolean fits(PathMatcher pattern, String file) {
        try {
            Path path = Path.of(file);
            Path last = path.getFileName();
            return pattern.matches(path) || (last != null && pattern.matches(last));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
