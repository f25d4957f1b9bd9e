package org.bidui.run;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.bidui.check.Exemptions;
import org.bidui.check.Parameters;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.CheckReader;
import org.bidui.check.language.ExemptionReader;
import org.bidui.check.language.ParameterReader;
import org.bidui.definition.Definition;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Nearest;
import org.bidui.intake.FilePatterns;
import org.bidui.roll.Roll;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;
import org.bidui.wording.Wording;

/**
 * What the office has told the program: rolls, figures, jobs, who is exempt, settings.
 *
 * @param home the folder with {@code config/} and {@code jobs/}
 */
public record Installation(
        Path home, Rolls rolls, Parameters parameters, Catalogue catalogue, Exemptions exemptions, Settings settings) {
    private static final String RATE_ROUNDING = "rate_rounding";
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
        String region = settings.map(Definition::value).map(Settings::region).orElse("");
        Optional<Parameters> parameters = new ParameterReader(reader, config, region).read(mistakes);
        Optional<Catalogue> catalogue = rolls.flatMap(known -> parameters.flatMap(
                figures -> new CheckReader(reader, schemas, home.resolve("jobs"), known, figures).read(mistakes)));
        Optional<Exemptions> exemptions =
                catalogue.flatMap(known -> new ExemptionReader(reader, config, known).read(mistakes));
        mistakes.throwIfAny();
        return new Installation(
                home,
                rolls.orElseThrow(),
                parameters.orElseThrow(),
                catalogue.orElseThrow(),
                exemptions.orElseThrow(),
                settings.orElseThrow().value());
    }

    /** How the rates of a period are rounded when they are printed: {@code rate_rounding}. */
    public RoundingMode rateRounding(YearMonth period) {
        return parameters
                .find(RATE_ROUNDING)
                .map(parameter -> parameter.on(period.atEndOfMonth()).toString())
                .map(word -> RoundingMode.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(RoundingMode.HALF_UP);
    }

    private static void checkRolls(Definition<Settings> settings, Rolls rolls, Mistakes mistakes) {
        int place = 0;
        for (String roll : settings.value().expectedRolls()) {
            checkRoll(roll, settings, "/expected_rolls/" + place, rolls, mistakes);
            place++;
        }
        place = 0;
        for (String pattern : settings.value().files().ignore()) {
            checkPattern(pattern, settings, "/files/ignore/" + place, mistakes);
            place++;
        }
        settings.value().files().rolls().forEach((pattern, roll) -> {
            String pointer = "/files/rolls/" + pattern.replace("~", "~0").replace("/", "~1");
            checkPattern(pattern, settings, pointer, mistakes);
            checkRoll(roll, settings, pointer, rolls, mistakes);
        });
    }

    private static void checkRoll(
            String roll, Definition<Settings> settings, String pointer, Rolls rolls, Mistakes mistakes) {
        if (rolls.find(roll).isEmpty()) {
            String instead = Nearest.to(
                            roll, rolls.list().stream().map(Roll::id).toList())
                    .map(nearest -> WORDING.say("settings.instead", nearest))
                    .orElse("");
            mistakes.add(settings.position(pointer), WORDING.say("settings.roll", roll, instead));
        }
    }

    private static void checkPattern(String pattern, Definition<Settings> settings, String pointer, Mistakes mistakes) {
        if (!FilePatterns.isPattern(pattern)) {
            mistakes.add(settings.position(pointer), WORDING.say("settings.pattern", pattern));
        }
    }
}
