package org.bidui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bidui.check.Job;
import org.bidui.run.Installation;
import org.bidui.run.Reconciliation;
import org.bidui.run.RunRequest;
import org.bidui.run.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bidui run}: from the period's files to its workbooks. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "JOB", descriptionKey = "jobs")
    private List<String> jobs = List.of();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--accept-drift", descriptionKey = "accept-drift")
    private boolean acceptDrift;

    private final Console console;
    private final Path home;

    RunCommand(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.read(home);
        List<String> named = jobs.isEmpty()
                ? List.of()
                : Chosen.jobs(installation, jobs).stream().map(Job::id).toList();
        RunRequest request = inputs.request(home, installation, named, output, acceptDrift);
        Reconciliation reconciliation = new Reconciliation(installation, request, new ConsoleProgress(console));
        RunSummary summary = Interruption.guard(reconciliation.cancellation(), reconciliation::run);
        new SummaryText(console).print(summary);
        return summary.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
