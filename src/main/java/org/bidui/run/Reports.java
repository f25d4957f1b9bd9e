package org.bidui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.Expectation;
import org.bidui.check.Job;
import org.bidui.check.Source;
import org.bidui.check.Unit;
import org.bidui.dossier.Dossiers;
import org.bidui.intake.Survey;
import org.bidui.ledger.CaseBook;
import org.bidui.report.CheckReport;
import org.bidui.report.CoverageReport;
import org.bidui.report.Coverages;
import org.bidui.report.JobReport;
import org.bidui.report.KeylessPerson;
import org.bidui.report.RunFacts;
import org.bidui.report.SkippedFile;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;
import org.bidui.roll.SheetAccount;
import org.jspecify.annotations.Nullable;

/** Puts together what each job's workbook tells. */
final class Reports {
    private static final String REGISTRY = "registry";
    private static final String ALLOWANCE = "allowance";
    private static final String EXTREME_POVERTY = "extreme_poverty";

    private final RunFacts facts;
    private final Rolls rolls;
    private final Selection selection;
    private final Survey survey;
    private final List<SheetAccount> accounts;
    private final Dossiers dossiers;
    private final Map<String, CheckResult> results;
    private final CaseBook cases;

    /** @param results by the check's id: of every check that was run */
    Reports(
            RunFacts facts,
            Rolls rolls,
            Selection selection,
            Survey survey,
            List<SheetAccount> accounts,
            Dossiers dossiers,
            Map<String, CheckResult> results,
            CaseBook cases) {
        this.facts = facts;
        this.rolls = rolls;
        this.selection = selection;
        this.survey = survey;
        this.accounts = List.copyOf(accounts);
        this.dossiers = dossiers;
        this.results = Map.copyOf(results);
        this.cases = cases;
    }

    JobReport of(Job job) {
        Set<Roll> looked =
                job.checks().stream().flatMap(check -> check.rolls().stream()).collect(Collectors.toSet());
        List<KeylessPerson> keyless = new ArrayList<>();
        rolls.list().stream()
                .filter(looked::contains)
                .forEach(roll -> dossiers.keyless(roll)
                        .forEach(row -> keyless.add(KeylessPerson.of(row, dossiers.division(row)))));
        Map<String, String> titles = new HashMap<>();
        rolls.list().forEach(roll -> titles.put(roll.id(), roll.title()));
        return new JobReport(
                facts,
                job,
                job.checks().stream().map(this::outcome).toList(),
                accounts,
                titles,
                survey.skipped().stream()
                        .map(file -> new SkippedFile(file.file(), file.reason()))
                        .toList(),
                keyless,
                coverage(job),
                selection.notices());
    }

    private CheckReport outcome(Check check) {
        CheckResult result = results.get(check.id());
        return result == null
                ? new CheckReport.NotRun(check, selection.reason(check))
                : CheckReport.Ran.of(result, cases::get, Map.of());
    }

    /** For a job that asks whether the registry's households are covered. */
    private @Nullable CoverageReport coverage(Job job) {
        List<Check> asking =
                job.checks().stream().filter(Reports::asksForCoverage).toList();
        if (asking.stream().noneMatch(check -> results.containsKey(check.id()))) {
            return null;
        }
        Map<CoverageReport.Term, String> lists = asking.stream()
                .filter(check -> check.where().isEmpty() && results.containsKey(check.id()))
                .limit(1)
                .collect(Collectors.toMap(check -> CoverageReport.Term.MISSING, Check::id));
        return new Coverages(dossiers, rolls.get(REGISTRY), rolls.get(ALLOWANCE), rolls.get(EXTREME_POVERTY))
                .count(lists);
    }

    private static boolean asksForCoverage(Check check) {
        return check.about().id().equals(REGISTRY)
                && check.unit() == Unit.HOUSEHOLD
                && check.expect() instanceof Expectation.PresentIn present
                && present.members() == Expectation.Coverage.ANY
                && present.sources().stream().allMatch(source -> source.where().isEmpty())
                && present.sources().stream()
                        .map(Source::roll)
                        .map(Roll::id)
                        .collect(Collectors.toSet())
                        .equals(Set.of(ALLOWANCE, EXTREME_POVERTY));
    }
}
