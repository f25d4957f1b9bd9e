package org.bidui.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bidui.intake.FileChoices;
import org.bidui.intake.FilePatterns;
import org.bidui.intake.InputProblem;
import org.bidui.intake.Intake;
import org.bidui.intake.Survey;
import org.bidui.roll.Roll;
import org.bidui.wording.Wording;

/**
 * Which files tell each roll in a period: of a state roll the period's own, or else the newest earlier ones within its age; of
 * an event roll all within its age.
 */
final class PeriodFiles {
    private static final Wording WORDING = Wording.of(PeriodFiles.class);

    private final Intake intake;
    private final RunRequest request;
    private final FileChoices choices;
    private final Survey own;
    private final Map<YearMonth, Optional<Survey>> earlier = new TreeMap<>();

    /** @param remembered what holds of files every month */
    PeriodFiles(Intake intake, RunRequest request, Settings.Files remembered) {
        this.intake = intake;
        this.request = request;
        this.choices = new FileChoices(
                request.ignored(), request.rolls(), new FilePatterns(remembered.ignore(), remembered.rolls()));
        this.own = intake.survey(request.input(), request.period(), choices);
    }

    /** One line for each thing in the period's folder that stops a run. */
    List<String> problems() {
        return own.problems().stream().map(PeriodFiles::line).toList();
    }

    /** The survey of the period's own folder. */
    Survey own() {
        return own;
    }

    /** In which periods the files of a roll stand, newest first; none when it cannot be had. */
    List<YearMonth> periods(Roll roll) {
        List<YearMonth> periods = new ArrayList<>();
        if (own.has(roll)) {
            periods.add(request.period());
        }
        for (int age = 1; age <= roll.maxAge(); age++) {
            if (roll.kind() == Roll.Kind.STATE && !periods.isEmpty()) {
                break;
            }
            YearMonth before = request.period().minusMonths(age);
            if (survey(before).filter(survey -> survey.has(roll)).isPresent()) {
                periods.add(before);
            }
        }
        return periods;
    }

    /** In which earlier period, within its age, the newest list of a roll stands: one at most. */
    List<YearMonth> lastPeriods(Roll roll) {
        for (int age = 1; age <= roll.maxAge(); age++) {
            YearMonth before = request.period().minusMonths(age);
            if (survey(before).filter(survey -> survey.has(roll)).isPresent()) {
                return List.of(before);
            }
        }
        return List.of();
    }

    /**
     * The period's own files, all of them, then the earlier ones that tell a wanted roll.
     *
     * @param last the rolls of which the last period's lists are wanted, too
     */
    List<PlannedFile> plan(Set<Roll> wanted, Set<Roll> last) {
        Map<YearMonth, Set<Roll>> byPeriod = new LinkedHashMap<>();
        Map<YearMonth, Set<Roll>> lastByPeriod = new LinkedHashMap<>();
        for (Roll roll : last) {
            lastPeriods(roll)
                    .forEach(period -> lastByPeriod
                            .computeIfAbsent(period, fresh -> new LinkedHashSet<>())
                            .add(roll));
        }
        for (Roll roll : wanted) {
            periods(roll)
                    .forEach(period -> byPeriod.computeIfAbsent(period, fresh -> new LinkedHashSet<>())
                            .add(roll));
        }
        List<PlannedFile> files = new ArrayList<>();
        Set<Roll> now = byPeriod.getOrDefault(request.period(), Set.of());
        own.files().forEach(file -> files.add(PlannedFile.of(file, now, Set.of(), false)));
        earlier.forEach((period, survey) ->
                survey.ifPresent(found -> found.files().forEach(file -> {
                    PlannedFile planned = PlannedFile.of(
                            file,
                            byPeriod.getOrDefault(period, Set.of()),
                            lastByPeriod.getOrDefault(period, Set.of()),
                            true);
                    if (!planned.unread()) {
                        files.add(planned);
                    }
                })));
        return files;
    }

    private Optional<Survey> survey(YearMonth period) {
        return earlier.computeIfAbsent(
                period,
                wanted -> folder(wanted)
                        .filter(Files::isDirectory)
                        .map(folder -> intake.surveyEarlier(folder, wanted, choices)));
    }

    private Optional<Path> folder(YearMonth period) {
        Path history = request.history();
        Path beside = history == null ? request.input().getParent() : history;
        return Optional.ofNullable(beside).map(folder -> folder.resolve(period.toString()));
    }

    /** One line: where, then what and what to do. */
    static String line(InputProblem problem) {
        StringBuilder place = new StringBuilder(problem.file());
        if (!problem.sheet().isEmpty()) {
            place.append(WORDING.say("problem.sheet", problem.sheet()));
        }
        if (problem.row() > 0) {
            place.append(WORDING.say("problem.row", problem.row()));
        }
        if (!problem.column().isEmpty()) {
            place.append(WORDING.say("problem.column", problem.column()));
        }
        return WORDING.say("problem", place, problem.message());
    }
}
