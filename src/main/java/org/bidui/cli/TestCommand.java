package org.bidui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bidui.check.Job;
import org.bidui.check.cases.CaseRunner;
import org.bidui.check.cases.JobOutcome;
import org.bidui.run.Installation;
import org.bidui.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bidui test}: do the checks find what their authors say. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class TestCommand implements Callable<Integer> {
    private static final Wording WORDING = Wording.of(TestCommand.class);

    @Parameters(arity = "0..*", paramLabel = "JOB", descriptionKey = "jobs")
    private List<String> jobs = List.of();

    private final Console console;
    private final Path home;

    TestCommand(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.read(home);
        CaseRunner runner = new CaseRunner(installation.catalogue());
        List<JobOutcome> outcomes = Chosen.jobs(installation, jobs).stream()
                .map((Job job) -> runner.run(job))
                .toList();
        ConsoleTable table = new ConsoleTable(false, false, true, true, false);
        table.add(WORDING.list("test.columns").toArray(String[]::new));
        for (JobOutcome outcome : outcomes) {
            table.add(
                    outcome.job().id(),
                    outcome.job().title(),
                    String.valueOf(outcome.checks()),
                    String.valueOf(outcome.cases()),
                    outcome.passed()
                            ? WORDING.say("test.passed")
                            : WORDING.say("test.failed", outcome.failures().size()));
        }
        table.render().forEach(console.out()::println);
        outcomes.stream()
                .flatMap(outcome -> outcome.failures().stream())
                .forEach(failure -> console.err().println(console.paint(Console.Colour.RED, failure.toString())));
        return outcomes.stream().allMatch(JobOutcome::passed) ? ExitCode.DONE : ExitCode.USAGE;
    }
}
