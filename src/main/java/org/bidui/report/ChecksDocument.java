package org.bidui.report;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Expectation;
import org.bidui.check.Group;
import org.bidui.check.Job;
import org.bidui.check.Source;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckCase;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;
import org.bidui.wording.Wording;

/** {@code jobs/CHECKS.md}: every check of an installation in one line of a table, for people who do not read YAML. */
public final class ChecksDocument {
    private final Wording wording = Wording.of(ChecksDocument.class);
    private final Catalogue catalogue;
    private final YearMonth period;
    private final FieldValues fields;

    /** @param period for which dates and the county's figures are told */
    public ChecksDocument(Catalogue catalogue, YearMonth period) {
        this.catalogue = catalogue;
        this.period = period;
        this.fields = new FieldValues(period);
    }

    /** The whole document, in Markdown. */
    public String compose() {
        StringBuilder text = new StringBuilder(wording.say("doc.head", period)).append('\n');
        for (Job job : catalogue.jobs()) {
            text.append('\n').append(wording.say("doc.job", job.title(), job.id(), job.department()));
            text.append("\n\n").append(line(wording.list("doc.columns")));
            text.append("|---".repeat(wording.list("doc.columns").size())).append("|\n");
            job.checks().forEach(check -> text.append(line(cells(check))));
        }
        return text.toString();
    }

    private List<String> cells(Check check) {
        return List.of(
                "`" + check.id() + "` " + check.title(),
                wording.say("severity." + check.severity()),
                check.groups().stream().map(group -> subjects(check, group)).collect(joining("semicolon")),
                expectation(check),
                check.basis(),
                check.editions().stream().map(edition -> roll(check, edition)).collect(joining("comma")),
                example(check));
    }

    private String subjects(Check check, Group group) {
        String title = wording.say("doc.subjects." + check.unit(), group.roll().title());
        return group.where().isEmpty()
                ? title
                : title + wording.say("brackets", phrases(group.roll()).all(group.where(), group.roll()));
    }

    private String expectation(Check check) {
        Expectation expect = check.expect();
        Roll about = check.about();
        ConditionPhrases phrases = phrases(about);
        if (expect instanceof Expectation.PresentIn present) {
            String members =
                    present.members() == null ? "ONE" : present.members().name();
            return wording.say("doc.present." + members, targets(phrases, present.sources()));
        }
        if (expect instanceof Expectation.AbsentFrom absent) {
            return wording.say("doc.absent", targets(phrases, absent.sources()));
        }
        if (expect instanceof Expectation.AgreesWith agrees) {
            return agrees.agreements().stream()
                    .map(agreement -> wording.say(
                            "doc.agrees",
                            agreement.fields().stream()
                                    .map(pair -> fields.title(about, pair.own()))
                                    .collect(joining("comma")),
                            phrases.list(agreement.source())))
                    .collect(joining("semicolon"));
        }
        if (expect instanceof Expectation.Unique unique) {
            return wording.say(
                    "doc.unique",
                    unique.fields().stream()
                            .map(field -> fields.title(about, field))
                            .collect(joining("comma")));
        }
        if (expect instanceof Expectation.Holds holds) {
            String asked = phrases.all(holds.conditions(), about);
            return wording.say(holds.unknownReported() ? "doc.holds.known" : "doc.holds", asked);
        }
        Expectation.FewerThan fewer = (Expectation.FewerThan) expect;
        return wording.say(
                "doc.fewer",
                phrases.operand(fewer.limit()),
                fewer.of().entrySet().stream()
                        .map(one -> named(phrases, one.getKey(), one.getValue(), about))
                        .collect(joining("semicolon")));
    }

    private String named(ConditionPhrases phrases, String name, List<Condition> conditions, Roll about) {
        return name + wording.say("brackets", phrases.all(conditions, about));
    }

    private String targets(ConditionPhrases phrases, List<Source> sources) {
        return sources.stream().map(phrases::list).distinct().collect(joining("comma"));
    }

    private String roll(Check check, Edition edition) {
        String title = edition.last()
                ? wording.say("last.list", edition.roll().title())
                : edition.roll().title();
        return check.neededEditions().contains(edition) ? title : wording.say("doc.optional", title);
    }

    private String example(Check check) {
        return catalogue.listCases(check).stream()
                .filter(one -> !one.findings().subjects().isEmpty())
                .map(CheckCase::name)
                .findFirst()
                .orElse("");
    }

    private ConditionPhrases phrases(Roll about) {
        return new ConditionPhrases(fields, period, about);
    }

    private Collector<CharSequence, ?, String> joining(String key) {
        return Collectors.joining(wording.say(key));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
