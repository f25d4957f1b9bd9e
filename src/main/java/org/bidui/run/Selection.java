package org.bidui.run;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.dossier.Edition;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.SurveyedSheet;
import org.bidui.roll.Roll;
import org.bidui.wording.Wording;

/** What can be run on the files there are. */
final class Selection {
    private static final Wording WORDING = Wording.of(Selection.class);

    private final List<Job> asked;
    private final boolean named;
    private final Settings settings;
    private final PeriodFiles files;
    private final YearMonth period;
    private final Map<Edition, List<YearMonth>> had = new LinkedHashMap<>();

    Selection(Installation installation, RunRequest request, PeriodFiles files) {
        this.named = !request.jobs().isEmpty();
        this.asked = installation.catalogue().jobs().stream()
                .filter(job -> !named || request.jobs().contains(job.id()))
                .toList();
        this.settings = installation.settings();
        this.files = files;
        this.period = request.period();
        asked.stream()
                .flatMap(job -> job.checks().stream())
                .flatMap(check -> check.editions().stream())
                .distinct()
                .forEach(edition -> had.put(
                        edition, edition.last() ? files.lastPeriods(edition.roll()) : files.periods(edition.roll())));
    }

    /** The jobs that were named, or all. */
    List<Job> asked() {
        return asked;
    }

    /** Whether the jobs were named, so that each must run. */
    boolean named() {
        return named;
    }

    /** The jobs with at least one check that can run. */
    List<Job> jobs() {
        return asked.stream()
                .filter(job -> job.checks().stream().anyMatch(this::runs))
                .toList();
    }

    /** The checks that can run, in the order of jobs and checks. */
    List<Check> checks() {
        return asked.stream()
                .flatMap(job -> job.checks().stream())
                .filter(this::runs)
                .toList();
    }

    boolean runs(Check check) {
        return missing(check).isEmpty();
    }

    /** The rolls that the checks which can run look at, as far as they can be had. */
    Set<Roll> wanted() {
        return checks().stream()
                .flatMap(check -> check.rolls().stream())
                .filter(roll -> has(Edition.current(roll)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rolls that those checks are about. */
    Set<Roll> subjects() {
        return checks().stream()
                .flatMap(check -> check.abouts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rolls whose last period's lists those checks look at, as far as they can be had. */
    Set<Roll> lastWanted() {
        return checks().stream()
                .flatMap(check -> check.editions().stream())
                .filter(edition -> edition.last() && has(edition))
                .map(Edition::roll)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The other rolls of which those checks need all rows, whomever they mention. */
    Set<Roll> whole() {
        Set<Roll> whole =
                checks().stream().flatMap(check -> check.wholeRolls().stream()).collect(Collectors.toSet());
        whole.removeAll(subjects());
        return whole;
    }

    /** Why a check cannot run: the rolls that are missing, and the files that might be them. */
    String reason(Check check) {
        List<String> unknown = unrecognised();
        String rolls = missing(check).stream()
                .map(edition -> edition.last()
                        ? WORDING.say("last-list", edition.roll().title())
                        : edition.roll().title())
                .collect(Collectors.joining(WORDING.say("comma")));
        return unknown.isEmpty()
                ? WORDING.say("not-run", rolls)
                : WORDING.say("not-run.unrecognised", rolls, String.join(WORDING.say("comma"), unknown));
    }

    /** Whether everything ran that must: all checks of a job that was named, and those that need an expected roll. */
    boolean complete() {
        return asked.stream()
                .flatMap(job -> job.checks().stream())
                .allMatch(check -> runs(check)
                        || (!named
                                && missing(check).stream()
                                        .noneMatch(edition -> settings.expectedRolls()
                                                .contains(edition.roll().id()))));
    }

    /** What staff should know about the files: which are an earlier month's, which were not recognised. */
    List<String> notices() {
        Stream<String> carried = wanted().stream()
                .filter(roll -> roll.kind() == Roll.Kind.STATE)
                .flatMap(roll ->
                        carriedFrom(roll).stream().map(month -> WORDING.say("notice.carried", roll.title(), month)));
        Stream<String> absent = wantedByOption()
                .filter(roll -> !has(Edition.current(roll)))
                .map(roll -> WORDING.say("notice.optional", roll.title()));
        List<String> unknown = unrecognised();
        Stream<String> strange = unknown.isEmpty()
                ? Stream.of()
                : Stream.of(WORDING.say("notice.unrecognised", String.join(WORDING.say("comma"), unknown)));
        return Stream.of(carried, absent, strange).flatMap(each -> each).toList();
    }

    private Stream<Roll> wantedByOption() {
        return checks().stream().flatMap(check -> check.rolls().stream()).distinct();
    }

    private Optional<YearMonth> carriedFrom(Roll roll) {
        return had.getOrDefault(Edition.current(roll), List.of()).stream()
                .filter(month -> !month.equals(period))
                .findFirst();
    }

    /** Files none of whose sheets is a roll; a sheet of explanations beside a roll is nobody's concern. */
    private List<String> unrecognised() {
        return files.own().files().stream()
                .filter(file ->
                        file.rolls().isEmpty() && file.sheets().stream().anyMatch(SurveyedSheet::isUnrecognised))
                .map(SurveyedFile::name)
                .toList();
    }

    private List<Edition> missing(Check check) {
        return check.neededEditions().stream().filter(edition -> !has(edition)).toList();
    }

    private boolean has(Edition edition) {
        return !had.getOrDefault(edition, List.of()).isEmpty();
    }
}
