package org.bidui.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bidui.definition.Nearest;
import org.bidui.roll.Roll;
import org.bidui.run.InputFailure;
import org.bidui.run.Installation;
import org.bidui.run.RunRequest;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which files are read, and as what. */
final class InputOptions {
    private static final Wording WORDING = Wording.of(InputOptions.class);

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private @Nullable Path input;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "history")
    private @Nullable Path history;

    @Option(names = "--ignore", paramLabel = "FILE", descriptionKey = "ignore")
    private List<String> ignored = List.of();

    @Option(names = "--roll", paramLabel = "FILE=ROLL", descriptionKey = "roll")
    private List<String> rolls = List.of();

    /**
     * What is asked for.
     *
     * @param home the folder in which the usual folders lie
     * @param jobs the ids of the jobs that were named
     * @param acceptDrift whether to go on although much changed
     */
    RunRequest request(
            Path home, Installation installation, List<String> jobs, @Nullable Path output, boolean acceptDrift) {
        return request(month(period), home, installation, jobs, output, acceptDrift);
    }

    /** All jobs on the month written; where none is, on the one that the input folder is named by. */
    RunRequest requestToLook(Path home, Installation installation) {
        String named = input == null
                ? ""
                : String.valueOf(input.toAbsolutePath().normalize().getFileName());
        boolean isMonth = named.matches("\\d{4}-(0[1-9]|1[0-2])");
        return request(month(period == null && isMonth ? named : period), home, installation, List.of(), null, false);
    }

    private RunRequest request(
            YearMonth month,
            Path home,
            Installation installation,
            List<String> jobs,
            @Nullable Path output,
            boolean acceptDrift) {
        Path folder = or(home, input, "inbox/" + month);
        requireFolder(folder);
        if (history != null) {
            requireFolder(history);
        }
        return new RunRequest(
                month,
                jobs,
                folder,
                or(home, output, "reports"),
                or(home, data, "data"),
                history,
                new HashSet<>(ignored),
                rolls(installation),
                acceptDrift);
    }

    private static YearMonth month(@Nullable String written) {
        return Months.read(written, Clock.system(ZoneId.systemDefault()));
    }

    private static Path or(Path home, @Nullable Path given, String usual) {
        return (given == null ? home.resolve(usual) : given).toAbsolutePath().normalize();
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputFailure(List.of(WORDING.say("folder.missing", folder)));
        }
    }

    private Map<String, String> rolls(Installation installation) {
        List<String> known = installation.rolls().list().stream().map(Roll::id).toList();
        Map<String, String> chosen = new HashMap<>();
        for (String choice : rolls) {
            int at = choice.lastIndexOf('=');
            if (at <= 0) {
                throw new UsageFailure(WORDING.say("roll.form", choice));
            }
            String roll = choice.substring(at + 1);
            if (!known.contains(roll)) {
                throw new UsageFailure(WORDING.say(
                        "roll.unknown",
                        roll,
                        Failures.instead(Nearest.to(roll, known)),
                        String.join(WORDING.say("comma"), known)));
            }
            chosen.put(choice.substring(0, at), roll);
        }
        return chosen;
    }
}
