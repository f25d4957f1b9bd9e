package org.bidui.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidui.wording.Wording;

/**
 * What the user said about single files.
 *
 * @param ignored files to leave out, by name or by path below the input folder
 * @param rolls the roll's id by the file's name or path
 * @param remembered what holds every month; what is said now goes before it
 */
public record FileChoices(Set<String> ignored, Map<String, String> rolls, FilePatterns remembered) {
    private static final Wording WORDING = Wording.of(FileChoices.class);

    /** Nothing said. */
    public static final FileChoices NONE = new FileChoices(Set.of(), Map.of());

    public FileChoices {
        ignored = Set.copyOf(ignored);
        rolls = Map.copyOf(rolls);
    }

    /** Nothing remembered. */
    public FileChoices(Set<String> ignored, Map<String, String> rolls) {
        this(ignored, rolls, FilePatterns.NONE);
    }

    boolean ignores(String file) {
        return ignored.contains(file) || ignored.contains(lastName(file));
    }

    /** Whether a file is left out every month; not when it is said now what it is. */
    boolean ignoresAlways(String file) {
        return findNamed(file).isEmpty() && remembered.ignore(file);
    }

    Optional<String> findRoll(String file) {
        Optional<String> named = findNamed(file);
        return named.isPresent() ? named : remembered.findRoll(file);
    }

    private Optional<String> findNamed(String file) {
        return Optional.ofNullable(rolls.getOrDefault(file, rolls.get(lastName(file))));
    }

    /** Files that the user names but the folder does not have: most likely misspelt. */
    List<InputProblem> listStrangers(Survey survey) {
        Set<String> present = new HashSet<>();
        Stream.of(
                        survey.files().stream().map(SurveyedFile::name),
                        survey.skipped().stream().map(SkippedFile::file),
                        survey.problems().stream().map(InputProblem::file))
                .flatMap(names -> names)
                .forEach(name -> {
                    present.add(name);
                    present.add(lastName(name));
                });
        return Stream.concat(ignored.stream(), rolls.keySet().stream())
                .filter(name -> !present.contains(name))
                .sorted()
                .map(name -> new InputProblem(name, "", 0, "", WORDING.say("problem.no-such-file", name)))
                .toList();
    }

    static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
