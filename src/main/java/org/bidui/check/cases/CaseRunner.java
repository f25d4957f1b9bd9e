package org.bidui.check.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.CheckRunner;
import org.bidui.check.Finding;
import org.bidui.check.Job;
import org.bidui.check.Subject;
import org.bidui.check.Unit;
import org.bidui.check.Unmatchable;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckCase;
import org.bidui.definition.Mistake;
import org.bidui.definition.Mistakes;
import org.bidui.dossier.DossierBuilder;
import org.bidui.dossier.Dossiers;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Runs cases through the dossiers and checks of a real run, and compares what comes out with what the author expects. */
public final class CaseRunner {
    private static final Wording WORDING = Wording.of(CaseRunner.class);

    private final Catalogue catalogue;

    public CaseRunner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Runs all cases of a job. */
    public JobOutcome run(Job job) {
        Mistakes failures = new Mistakes();
        int cases = 0;
        for (Check check : job.checks()) {
            for (CheckCase checkCase : catalogue.listCases(check)) {
                cases++;
                run(check, checkCase).forEach(failure -> failures.add(failure.position(), failure.message()));
            }
        }
        return new JobOutcome(job, job.checks().size(), cases, failures.list());
    }

    /** Runs one case; what did not come out as expected, none when all did. */
    public List<Mistake> run(Check check, CheckCase checkCase) {
        CheckResult result = new CheckRunner(dossiers(check, checkCase), checkCase.period()).run(check);
        Stream<Subject> findings = result.findings().stream().map(Finding::subject);
        Stream<Subject> unmatchable = result.unmatchable().stream().map(Unmatchable::subject);
        return Stream.of(
                        compare("findings", checkCase, checkCase.findings(), findings),
                        compare("unmatchable", checkCase, checkCase.unmatchable(), unmatchable))
                .flatMap(List::stream)
                .toList();
    }

    private static Dossiers dossiers(Check check, CheckCase checkCase) {
        DossierBuilder builder = new DossierBuilder(checkCase.period(), check.abouts(), check.wholeRolls());
        for (Roll about : check.abouts()) {
            fill(builder.subjects(about), checkCase, Edition.current(about));
        }
        builder.seal();
        for (Edition edition : check.editions()) {
            boolean had = check.neededEditions().contains(edition)
                    || checkCase.given().containsKey(edition);
            if (had && (edition.last() || !check.abouts().contains(edition.roll()))) {
                fill(builder.passing(edition), checkCase, edition);
            }
        }
        return builder.build();
    }

    private static void fill(RowSink sink, CheckCase checkCase, Edition edition) {
        for (Row row : checkCase.given().getOrDefault(edition, List.of())) {
            sink.accept(row);
        }
    }

    private static List<Mistake> compare(
            String what, CheckCase checkCase, CheckCase.@Nullable Outcome expected, Stream<Subject> subjects) {
        if (expected == null) {
            return List.of();
        }
        List<String> actual =
                subjects.map(subject -> label(checkCase, subject)).sorted().toList();
        List<String> wanted = expected.subjects().stream().sorted().toList();
        return actual.equals(wanted)
                ? List.of()
                : List.of(new Mistake(
                        expected.position(), WORDING.say(what, checkCase.name(), list(wanted), list(actual))));
    }

    private static String label(CheckCase checkCase, Subject subject) {
        String number = subject.unit() != Unit.PERSON ? subject.household().number() : "";
        return number.isEmpty() ? checkCase.label(subject.row()) : number;
    }

    private static String list(Collection<String> labels) {
        return labels.isEmpty() ? WORDING.say("nobody") : String.join(WORDING.say("comma"), labels);
    }
}
