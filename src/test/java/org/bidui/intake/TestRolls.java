package org.bidui.intake;

import java.nio.file.Path;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;

/** The rolls of {@code config/}, read once. */
final class TestRolls {
    static final Rolls ROLLS = read();

    private TestRolls() {}

    private static Rolls read() {
        Mistakes mistakes = new Mistakes();
        var rolls = new RollReader(new DefinitionReader(Path.of("")), Path.of("config")).read(mistakes);
        mistakes.throwIfAny();
        return rolls.orElseThrow();
    }
}
