package org.bidui.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Detail;
import org.bidui.check.Expectation;
import org.bidui.check.Finding;
import org.bidui.check.Source;
import org.bidui.check.Unit;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;

/** The sentence of each finding of one check (疑点说明): who is missing where, who stands where he should not, and what shows it. */
final class Sentences {
    /** More rows than this are only counted. */
    private static final int SHOWN = 6;

    private final Wording wording = Wording.of(Sentences.class);
    private final Places places = new Places();
    private final Check check;
    private final FieldValues fields;
    private final YearMonth period;
    private final Map<Roll, ConditionPhrases> phrases = new HashMap<>();
    private final String targets;
    private final Map<String, Set<String>> telling;

    Sentences(Check check, YearMonth period) {
        this.check = check;
        this.fields = new FieldValues(period);
        this.period = period;
        this.targets = targets(check.expect().sources());
        this.telling = telling(check.expect().sources());
    }

    String compose(Finding finding) {
        String sentence = sentence(finding);
        return finding.partlyUnmatchable() ? sentence + wording.say("partly.unmatchable") : sentence;
    }

    private String sentence(Finding finding) {
        Expectation expect = check.expect();
        if (expect instanceof Expectation.PresentIn present) {
            return missing(finding, present);
        }
        if (expect instanceof Expectation.AbsentFrom) {
            return present(finding);
        }
        if (expect instanceof Expectation.Unique unique) {
            return repeated(finding, unique);
        }
        if (expect instanceof Expectation.Holds holds) {
            return wrong(finding, holds);
        }
        if (expect instanceof Expectation.AgreesWith) {
            return new DetailSentences(fields, places, phrases(roll(finding))).differing(who(finding), finding);
        }
        Expectation.FewerThan fewer = (Expectation.FewerThan) expect;
        return new DetailSentences(fields, places, phrases(roll(finding))).met(who(finding), fewer, finding);
    }

    private static Roll roll(Finding finding) {
        return finding.subject().household().roll();
    }

    private ConditionPhrases phrases(Roll about) {
        return phrases.computeIfAbsent(about, roll -> new ConditionPhrases(fields, period, roll));
    }

    private String missing(Finding finding, Expectation.PresentIn expect) {
        String all = wording.say(expect.sources().size() > 1 ? "all.of" : "one.of");
        String about = roll(finding).title();
        List<Row> people = Members.distinct(finding.concerned());
        String sentence;
        if (check.unit() != Unit.HOUSEHOLD || expect.members() == null) {
            sentence = wording.say("missing.person", who(finding), about, targets, all);
        } else if (expect.members() == Expectation.Coverage.ANY) {
            sentence = wording.say("missing.any", about, size(finding), names(finding), targets, all);
        } else {
            String key = expect.members() == Expectation.Coverage.ALL ? "missing.all" : "missing.all.if.any";
            sentence = wording.say(key, about, size(finding), targets, all, people.size(), Members.names(people));
        }
        return finding.evidence().isEmpty()
                ? sentence
                : sentence + wording.say("missing.evidence", evidence(finding.evidence()));
    }

    private String present(Finding finding) {
        List<Row> people = Members.distinct(finding.concerned());
        String about = roll(finding).title();
        return check.unit() != Unit.HOUSEHOLD
                ? wording.say("present.person", who(finding), about, targets, evidence(finding.evidence()))
                : wording.say(
                        "present.household",
                        about,
                        size(finding),
                        people.size(),
                        Members.names(people),
                        targets,
                        evidence(finding.evidence()));
    }

    private String repeated(Finding finding, Expectation.Unique unique) {
        Set<Row> group = new LinkedHashSet<>(finding.concerned());
        group.addAll(finding.evidence());
        List<Row> ordered =
                group.stream().sorted(Comparator.comparing(Row::origin)).toList();
        String what = unique.fields().stream()
                .map(field -> fields.title(roll(finding), field))
                .collect(Collectors.joining(wording.say("comma")));
        return wording.say("repeated", who(finding), what, roll(finding).title(), ordered.size(), evidence(ordered));
    }

    private String wrong(Finding finding, Expectation.Holds holds) {
        List<Condition> failed = finding.details().stream()
                .filter(Detail.Failed.class::isInstance)
                .map(detail -> ((Detail.Failed) detail).condition())
                .toList();
        List<Condition> told = failed.isEmpty() ? holds.conditions() : failed;
        DetailSentences details = new DetailSentences(fields, places, phrases(roll(finding)));
        String values = Stream.concat(
                        ComparedFields.ofSubject(told).stream()
                                .map(field -> wording.say(
                                        "value", fields.title(roll(finding), field), shown(finding, field))),
                        details.figures(finding))
                .collect(Collectors.joining(wording.say("comma")));
        String asked = phrases(roll(finding)).all(told, roll(finding));
        return values.isEmpty()
                ? wording.say("wrong", who(finding), asked)
                : wording.say("wrong.values", who(finding), asked, values);
    }

    private String shown(Finding finding, String field) {
        Object value = fields.value(finding.subject(), field);
        return value == null || value.toString().isEmpty() ? wording.say("empty") : value.toString();
    }

    /** Who it is, as far as the row's other columns do not say. */
    private String who(Finding finding) {
        Row row = finding.subject().row();
        if (check.unit() == Unit.ROW) {
            String number = finding.subject().household().number();
            return row.name().isEmpty() ? number : row.name();
        }
        return check.unit() == Unit.PERSON
                ? Members.bareName(row)
                : wording.say("household.of", Members.bareName(row), size(finding));
    }

    private static int size(Finding finding) {
        return Members.count(finding.subject().household());
    }

    private static String names(Finding finding) {
        return Members.names(finding.subject().household().rows());
    }

    /** Rows of other rolls: whose, what they say of the matter, and where they stand. */
    private String evidence(Collection<Row> rows) {
        List<String> shown = rows.stream().limit(SHOWN).map(this::evidence).toList();
        String all = String.join(wording.say("semicolon"), shown);
        return rows.size() > SHOWN ? all + wording.say("place.more", rows.size()) : all;
    }

    private String evidence(Row row) {
        List<String> told = new ArrayList<>();
        told.add(Members.bareName(row));
        for (String field : telling.getOrDefault(row.roll().id(), Set.of())) {
            String text = fields.text(row, field);
            told.add(
                    wording.say("told", fields.title(row.roll(), field), text.isEmpty() ? wording.say("empty") : text));
        }
        return wording.say("evidence", String.join(wording.say("comma.long"), told), places.of(row.origin()));
    }

    private String targets(List<Source> sources) {
        return sources.stream()
                .map(phrases(check.about())::list)
                .distinct()
                .collect(Collectors.joining(wording.say("comma")));
    }

    private static Map<String, Set<String>> telling(List<Source> sources) {
        Map<String, Set<String>> telling = new LinkedHashMap<>();
        sources.forEach(source -> telling.computeIfAbsent(source.roll().id(), id -> new LinkedHashSet<>())
                .addAll(ComparedFields.of(source.where())));
        return telling;
    }
}
