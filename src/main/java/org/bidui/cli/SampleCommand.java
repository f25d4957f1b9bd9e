package org.bidui.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.bidui.sample.FolderNotEmptyException;
import org.bidui.sample.SampleOptions;
import org.bidui.sample.SampleWriter;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bidui sample}: writes a county that does not exist. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class SampleCommand implements Callable<Integer> {
    private static final Wording WORDING = Wording.of(SampleCommand.class);
    private static final int PEOPLE = 1500;

    @Option(names = "--people", paramLabel = "N", descriptionKey = "people")
    private @Nullable String people;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private @Nullable String seed;

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable String output;

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            throw new UsageFailure(WORDING.say("usage.needed", "--output DIR"));
        }
        try {
            SampleOptions options = new SampleOptions(
                    Math.toIntExact(number("--people", people, PEOPLE)),
                    number("--seed", seed, 1),
                    Months.read(period, Clock.system(ZoneId.systemDefault())),
                    Path.of(output),
                    SampleOptions.USUAL_INSURED_FACTOR);
            SampleWriter.write(options, (file, rows) -> console.out().println(WORDING.say("sample.wrote", file, rows)));
            return ExitCode.DONE;
        } catch (IllegalArgumentException | FolderNotEmptyException | ArithmeticException e) {
            throw new UsageFailure(String.valueOf(e.getMessage()));
        }
    }

    private static long number(String option, @Nullable String text, long usual) {
        try {
            return text == null ? usual : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageFailure(WORDING.say("usage.number", option, text));
        }
    }
}
