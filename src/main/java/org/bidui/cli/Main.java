package org.bidui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code bidui}. */
public final class Main {
    private static final Wording WORDING = Wording.of(Main.class);

    private final Console console;
    private final Path home;

    /**
     * @param console where it speaks
     * @param home the folder with {@code config/} and {@code jobs/}, in which the usual folders lie
     */
    Main(Console console, Path home) {
        this.console = console;
        this.home = home.toAbsolutePath().normalize();
    }

    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("bidui.home", ""));
        System.exit(new Main(Console.ofProcess(), home).execute(args));
    }

    /** Runs the command and returns its {@link ExitCode}. */
    int execute(String... args) {
        CommandLine command = new CommandLine(new BiduiCommand(console));
        command.addSubcommand(new RunCommand(console, home));
        command.addSubcommand(new InspectCommand(console, home));
        command.addSubcommand(new JobsCommand(console, home));
        command.addSubcommand(new TestCommand(console, home));
        command.addSubcommand(new SampleCommand(console));
        List<CommandLine> all = new ArrayList<>(command.getSubcommands().values());
        all.add(command);
        all.forEach(each -> dress(each.getCommandSpec()));
        Failures failures = new Failures(console, home);
        command.setParameterExceptionHandler(failures);
        command.setExecutionExceptionHandler(failures);
        command.setOut(Console.writer(console.out()));
        command.setErr(Console.writer(console.err()));
        command.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        command.setUsageHelpWidth(100);
        return command.execute(args);
    }

    private static void dress(CommandSpec spec) {
        spec.usageMessage()
                .adjustLineBreaksForWideCJKCharacters(true)
                .synopsisHeading(WORDING.say("help.synopsis") + " ")
                .synopsisSubcommandLabel(WORDING.say("help.command"))
                .parameterListHeading("%n" + WORDING.say("help.parameters") + "%n")
                .optionListHeading("%n" + WORDING.say("help.options") + "%n")
                .commandListHeading("%n" + WORDING.say("help.commands") + "%n");
    }
}
