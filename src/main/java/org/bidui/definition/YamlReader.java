package org.bidui.definition;

import java.util.Iterator;
import java.util.Optional;
import org.bidui.wording.Wording;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Turns the text of a file into a tree. Safe to share. */
final class YamlReader {

    private final Wording wording;
    private final SyntaxSentence syntax;
    private final Scalars scalars;

    YamlReader(Wording wording) {
        this.wording = wording;
        this.syntax = new SyntaxSentence(wording);
        this.scalars = new Scalars(wording);
    }

    /** The tree of the only document; empty when anything in it is wrong, which the mistakes then say. */
    Optional<Node> read(Source source, Mistakes mistakes) {
        Mistakes own = new Mistakes();
        Optional<Node> tree = Optional.empty();
        try {
            Iterator<Event> events = new Parse(LoadSettings.builder()
                            .setLabel(source.file())
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build())
                    .parseString(source.text())
                    .iterator();
            tree = new TreeBuilder(source, events, scalars, wording, own).document();
        } catch (UnusableTree e) {
            own.add(e.position(), e.sentence());
        } catch (MarkedYamlEngineException e) {
            syntax.add(source, e, own);
        } catch (ReaderException e) {
            int index = source.text().indexOf(Character.toString(e.getCodePoint()));
            own.add(source.position(Math.max(0, index)), wording.say("syntax.control", hexadecimal(e.getCodePoint())));
        }
        return own.passOn(mistakes) ? Optional.empty() : tree;
    }

    private static String hexadecimal(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
