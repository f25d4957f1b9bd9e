package org.bidui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.check.Severity;
import org.bidui.roll.Roll;
import org.bidui.run.Installation;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bidui jobs}: what is compared. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class JobsCommand implements Callable<Integer> {
    private static final Wording WORDING = Wording.of(JobsCommand.class);

    @Parameters(arity = "0..1", paramLabel = "JOB", descriptionKey = "job")
    private @Nullable String job;

    private final Console console;
    private final Path home;

    JobsCommand(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.read(home);
        if (job == null) {
            list(installation.catalogue().jobs());
        } else {
            Chosen.jobs(installation, List.of(job)).forEach(this::tell);
        }
        return ExitCode.DONE;
    }

    private void list(List<Job> jobs) {
        ConsoleTable table = new ConsoleTable(false, false, false, true);
        table.add(WORDING.list("jobs.columns").toArray(String[]::new));
        for (Job each : jobs) {
            table.add(
                    each.id(),
                    each.title(),
                    each.department(),
                    String.valueOf(each.checks().size()));
        }
        table.render().forEach(console.out()::println);
        console.out().println();
        console.out().println(WORDING.say("jobs.hint"));
    }

    private void tell(Job told) {
        console.out().println(WORDING.say("job.title", told.title(), told.id(), told.department(), told.code()));
        for (Check check : told.checks()) {
            console.out().println();
            console.out()
                    .println(paint(check.severity(), WORDING.say("check.mark")) + " " + check.title()
                            + console.paint(Console.Colour.FAINT, "  " + check.id()));
            say("check.severity", severity(check.severity()));
            say("check.about", check.about().title(), WORDING.say("unit." + check.unit()));
            say("check.needs", rolls(check));
            say("check.basis", check.basis());
            say("check.advice", check.advice());
        }
    }

    private void say(String key, Object... args) {
        console.out().println("  " + WORDING.say(key, args));
    }

    private static String rolls(Check check) {
        return check.rolls().stream()
                .map(roll -> name(roll, check.neededRolls().contains(roll)))
                .collect(Collectors.joining(WORDING.say("comma")));
    }

    private static String name(Roll roll, boolean needed) {
        return needed ? roll.title() : WORDING.say("check.optional", roll.title());
    }

    private String paint(Severity severity, String text) {
        return console.paint(Colours.of(severity), text);
    }

    private static String severity(Severity severity) {
        return WORDING.say("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
