package org.bidui.dossier;

import java.nio.file.Path;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;

/** The rolls of {@code config/}, read once for all tests. */
public final class ConfiguredRolls {
    private static final Rolls ROLLS = read();

    private ConfiguredRolls() {}

    public static Rolls get() {
        return ROLLS;
    }

    private static Rolls read() {
        Mistakes mistakes = new Mistakes();
        return new RollReader(new DefinitionReader(Path.of("")), Path.of("config"))
                .read(mistakes)
                .orElseThrow(() -> new AssertionError(String.valueOf(mistakes.list())));
    }
}
