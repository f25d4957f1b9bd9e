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
import java.util.concurrent.Callable;
import org.bidui.check.Job;
import org.bidui.definition.Nearest;
import org.bidui.roll.Roll;
import org.bidui.run.InputFailure;
import org.bidui.run.Installation;
import org.bidui.run.Reconciliation;
import org.bidui.run.RunRequest;
import org.bidui.run.RunSummary;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bidui run}: from the period's files to its workbooks. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class RunCommand implements Callable<Integer> {
    private static final Wording WORDING = Wording.of(RunCommand.class);

    @Parameters(arity = "0..*", paramLabel = "JOB", descriptionKey = "jobs")
    private List<String> jobs = List.of();

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--history", paramLabel = "DIR", descriptionKey = "history")
    private @Nullable Path history;

    @Option(names = "--ignore", paramLabel = "FILE", descriptionKey = "ignore")
    private List<String> ignored = List.of();

    @Option(names = "--roll", paramLabel = "FILE=ROLL", descriptionKey = "roll")
    private List<String> rolls = List.of();

    private final Console console;
    private final Path home;

    RunCommand(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() {
        YearMonth month = Months.read(period, Clock.system(ZoneId.systemDefault()));
        Installation installation = Installation.read(home);
        Path folder = or(input, "inbox/" + month);
        requireFolder(folder);
        if (history != null) {
            requireFolder(history);
        }
        RunRequest request = new RunRequest(
                month,
                jobs.isEmpty()
                        ? List.of()
                        : Chosen.jobs(installation, jobs).stream().map(Job::id).toList(),
                folder,
                or(output, "reports"),
                or(data, "data"),
                history,
                new HashSet<>(ignored),
                rolls(installation));
        Reconciliation reconciliation = new Reconciliation(installation, request, new ConsoleProgress(console));
        RunSummary summary = Interruption.guard(reconciliation.cancellation(), reconciliation::run);
        new SummaryText(console).print(summary);
        return summary.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private Path or(@Nullable Path given, String usual) {
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
