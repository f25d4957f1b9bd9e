package org.bidui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.check.Detail;
import org.bidui.check.Expectation;
import org.bidui.check.Figure;
import org.bidui.check.Finding;
import org.bidui.roll.FieldText;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;

/** What figures, pairs of values and named conditions a finding rests on, as parts of its sentence. */
final class DetailSentences {
    /** Decimals of figures that do not come out even. */
    private static final int DECIMALS = 2;

    private final Wording wording = Wording.of(DetailSentences.class);
    private final FieldValues fields;
    private final Places places;
    private final ConditionPhrases phrases;

    DetailSentences(FieldValues fields, Places places, ConditionPhrases phrases) {
        this.fields = fields;
        this.places = places;
        this.phrases = phrases;
    }

    /** Both values of each pair of fields that does not agree. */
    String differing(String who, Finding finding) {
        Roll about = finding.subject().household().roll();
        String pairs = finding.details().stream()
                .filter(Detail.Differs.class::isInstance)
                .map(detail -> pair(about, (Detail.Differs) detail, finding))
                .distinct()
                .collect(Collectors.joining(wording.say("semicolon")));
        return wording.say("differing", who, pairs);
    }

    private String pair(Roll about, Detail.Differs differs, Finding finding) {
        Row other = differs.other();
        Object own = finding.concerned().size() > 1
                ? fields.text(differs.own(), differs.fields().own())
                : fields.value(finding.subject(), differs.fields().own());
        String title = fields.title(about, differs.fields().own());
        String pair = wording.say(
                "differs",
                title,
                about.title(),
                own == null ? "" : FieldText.of(own),
                other.roll().title(),
                fields.text(other, differs.fields().other()),
                places.of(other.origin()));
        return finding.concerned().size() > 1 ? wording.say("differs.of", Members.bareName(differs.own()), pair) : pair;
    }

    /** Which of the named conditions hold, with their figures, and how few should. */
    String met(String who, Expectation.FewerThan expected, Finding finding) {
        List<String> names = finding.details().stream()
                .filter(Detail.Met.class::isInstance)
                .map(detail -> met((Detail.Met) detail))
                .toList();
        return wording.say(
                "met", who, names.size(), String.join(wording.say("comma"), names), phrases.operand(expected.limit()));
    }

    private String met(Detail.Met met) {
        return met.figures().isEmpty()
                ? met.name()
                : met.name()
                        + wording.say(
                                "brackets",
                                met.figures().stream()
                                        .map(this::figure)
                                        .collect(Collectors.joining(wording.say("comma"))));
    }

    /** What the failed figures came to, each with how many rows made it. */
    Stream<String> figures(Finding finding) {
        return finding.details().stream()
                .filter(detail -> detail instanceof Detail.Failed failed && failed.figure() != null)
                .map(detail -> ((Detail.Failed) detail).figure())
                .map(this::figure);
    }

    private String figure(Figure figure) {
        String value = figure.value() == null ? wording.say("empty") : text(figure.value());
        return figure.empty() == 0
                ? wording.say("figure", value, figure.rows().size())
                : wording.say("figure.some.empty", value, figure.rows().size(), figure.empty());
    }

    private static String text(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : plain).toPlainString();
    }
}
