package org.bidui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Selects which files serve for a period. A list that tells everything is the period's own or else the newest earlier one
 * within its age; of a list that each month adds to, all periods within its age serve.
 */
public final class PeriodFiles {
    private final Intake intake;
    private final FileChoices choices;

    public PeriodFiles(Intake intake, FileChoices choices) {
        this.intake = intake;
        this.choices = choices;
    }

    /**
     * Selects, looking into earlier periods' folders only as far as a wanted roll asks for it.
     *
     * @param current the period's own folder
     * @param history the folder with earlier periods' folders, named {@code YYYY-MM}; null for the one around the period's own
     * @param wanted the rolls that some check needs
     */
    public Selection select(Survey current, @Nullable Path history, Collection<Roll> wanted) {
        List<SurveyedFile> files = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>(current.problems());
        Map<Roll, YearMonth> carriedOver = new HashMap<>();
        Set<Roll> found = new HashSet<>();
        take(current, wanted, files, found);
        Path around =
                history == null ? current.folder().toAbsolutePath().normalize().getParent() : history;
        for (Map.Entry<YearMonth, Path> folder :
                listEarlier(around, current.period()).entrySet()) {
            long age = folder.getKey().until(current.period(), ChronoUnit.MONTHS);
            List<Roll> asked = wanted.stream()
                    .filter(roll -> age <= roll.maxAge())
                    .filter(roll -> roll.kind() == Roll.Kind.EVENTS || !found.contains(roll))
                    .toList();
            if (asked.isEmpty()) {
                continue;
            }
            Survey earlier = intake.surveyEarlier(folder.getValue(), folder.getKey(), choices);
            problems.addAll(earlier.problems());
            Set<Roll> taken = new HashSet<>();
            take(earlier, asked, files, taken);
            taken.stream()
                    .filter(roll -> roll.kind() == Roll.Kind.STATE)
                    .forEach(roll -> carriedOver.put(roll, folder.getKey()));
            found.addAll(taken);
        }
        Set<Roll> missing = new HashSet<>(wanted);
        missing.removeAll(found);
        return new Selection(files, carriedOver, missing, problems);
    }

    private static void take(Survey survey, Collection<Roll> asked, List<SurveyedFile> files, Set<Roll> found) {
        for (SurveyedFile file : survey.files()) {
            SurveyedFile serving = file.only(asked);
            if (!serving.rolls().isEmpty()) {
                files.add(serving);
                found.addAll(serving.rolls());
            }
        }
    }

    /** From the newest to the oldest. */
    private static Map<YearMonth, Path> listEarlier(@Nullable Path around, YearMonth period) {
        Map<YearMonth, Path> folders = new LinkedHashMap<>();
        if (around == null || !Files.isDirectory(around)) {
            return folders;
        }
        try (Stream<Path> entries = Files.list(around)) {
            entries.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(
                                    (Path folder) -> folder.getFileName().toString())
                            .reversed())
                    .forEach(folder -> {
                        YearMonth month = month(folder.getFileName().toString());
                        if (month != null && month.isBefore(period)) {
                            folders.put(month, folder);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }

    private static @Nullable YearMonth month(String name) {
        try {
            return YearMonth.parse(name);
        } catch (DateTimeParseException anotherFolder) {
            return null;
        }
    }
}
