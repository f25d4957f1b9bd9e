package org.bidui.run;

import java.nio.file.Path;
import java.util.Optional;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckReader;
import org.bidui.definition.Definition;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Nearest;
import org.bidui.roll.Roll;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;
import org.bidui.wording.Wording;

/**
 * What the office has told the program: rolls, jobs, settings.
 *
 * @param home the folder with {@code config/} and {@code jobs/}
 */
public record Installation(Path home, Rolls rolls, Catalogue catalogue, Settings settings) {
    private static final Wording WORDING = Wording.of(Installation.class);

    /**
     * Reads everything below {@code home}.
     *
     * @throws org.bidui.definition.DefinitionException with all mistakes in all files
     */
    public static Installation read(Path home) {
        Path config = home.resolve("config");
        Path schemas = config.resolve("schemas");
        DefinitionReader reader = new DefinitionReader(home);
        Mistakes mistakes = new Mistakes();
        Optional<Rolls> rolls = new RollReader(reader, config).read(mistakes);
        Optional<Definition<Settings>> settings = reader.read(
                config.resolve("bidui.yml"), schemas.resolve("bidui.schema.json"), Settings.class, mistakes);
        if (rolls.isPresent() && settings.isPresent()) {
            checkRolls(settings.get(), rolls.get(), mistakes);
        }
        Optional<Catalogue> catalogue =
                rolls.flatMap(known -> new CheckReader(reader, schemas, home.resolve("jobs"), known).read(mistakes));
        mistakes.throwIfAny();
        return new Installation(
                home,
                rolls.orElseThrow(),
                catalogue.orElseThrow(),
                settings.orElseThrow().value());
    }

    private static void checkRolls(Definition<Settings> settings, Rolls rolls, Mistakes mistakes) {
        int place = 0;
        for (String roll : settings.value().expectedRolls()) {
            if (rolls.find(roll).isEmpty()) {
                String instead = Nearest.to(
                                roll, rolls.list().stream().map(Roll::id).toList())
                        .map(nearest -> WORDING.say("settings.instead", nearest))
                        .orElse("");
                mistakes.add(
                        settings.position("/expected_rolls/" + place), WORDING.say("settings.roll", roll, instead));
            }
            place++;
        }
    }
}
