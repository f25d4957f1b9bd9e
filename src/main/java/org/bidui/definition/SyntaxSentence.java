package org.bidui.definition;

import java.util.List;
import org.bidui.wording.Wording;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Chinese, and at the most useful place, what the YAML parser says in English. */
final class SyntaxSentence {

    /** A part of the parser's problem, and the sentence for it; the first that fits counts. */
    private record Known(String part, String key) {}

    private static final List<Known> KNOWN = List.of(
            new Known("(TAB)", "syntax.tab"),
            new Known("\t", "syntax.tab"),
            new Known("mapping values are not allowed", "syntax.colon-in-value"),
            new Known("could not find expected ':'", "syntax.colon-missing"),
            new Known("expected ',' or ']'", "syntax.list"),
            new Known("expected ',' or '}'", "syntax.braces"),
            new Known("found unexpected end of stream", "syntax.quote"),
            new Known("document separator", "syntax.quote"),
            new Known("unknown escape character", "syntax.escape"),
            new Known("escape sequence", "syntax.escape"),
            new Known("expected <block end>", "syntax.indentation"),
            new Known("sequence entries are not allowed", "syntax.dash"),
            new Known("mapping keys are not allowed", "syntax.question"),
            new Known("cannot start any token", "syntax.first-character"),
            new Known("unexpected character found", "syntax.first-character"),
            new Known("expected <document start>", "syntax.after-end"),
            new Known("expected the node content", "syntax.content"),
            new Known("undefined tag handle", "syntax.exclamation"));

    private static final char FULL_WIDTH_COLON = '\uFF1A';

    private final Wording wording;

    SyntaxSentence(Wording wording) {
        this.wording = wording;
    }

    void add(Source source, MarkedYamlEngineException problem, Mistakes mistakes) {
        String said = String.valueOf(problem.getProblem());
        String key = KNOWN.stream()
                .filter(known -> said.contains(known.part()))
                .map(Known::key)
                .findFirst()
                .orElse("syntax.other");
        Position place = place(source, problem, key);
        String sentence = wording.say(key, said);
        if (fullWidthColon(source, place)) {
            sentence += wording.say("syntax.full-width-colon");
        }
        mistakes.add(place, sentence);
    }

    /** What was opened and never closed is reported where it was opened, not at the file's end. */
    private static Position place(Source source, MarkedYamlEngineException problem, String key) {
        Mark mark = problem.getProblemMark().or(problem::getContextMark).orElse(null);
        if (mark == null) {
            return Position.startOf(source.file());
        }
        boolean atEnd =
                mark.getIndex() >= source.text().codePointCount(0, source.text().length());
        if (problem.getContextMark().isPresent()
                && (key.equals("syntax.quote")
                        || key.equals("syntax.colon-missing")
                        || (atEnd && (key.equals("syntax.list") || key.equals("syntax.braces"))))) {
            mark = problem.getContextMark().get();
        }
        return new Position(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Chinese input methods write a colon that YAML does not know; the parser then stumbles there or a line later. */
    private static boolean fullWidthColon(Source source, Position place) {
        return isKeyWithFullWidthColon(source.line(place.line()))
                || (place.line() > 1 && isKeyWithFullWidthColon(source.line(place.line() - 1)));
    }

    private static boolean isKeyWithFullWidthColon(String line) {
        int colon = line.indexOf(FULL_WIDTH_COLON);
        return colon > 0 && line.indexOf(": ") < 0 && !line.endsWith(":") && line.indexOf('"') < 0;
    }
}
