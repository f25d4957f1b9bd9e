package org.bidui.cli;

import java.util.concurrent.Callable;
import org.bidui.run.ProgramVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bidui} alone: says what it can do. */
@Command(
        name = "bidui",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class BiduiCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    BiduiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
        return ExitCode.DONE;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"bidui " + ProgramVersion.current()};
        }
    }
}
