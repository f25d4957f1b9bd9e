package org.bidui.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bidui.definition.DefinitionException;
import org.bidui.definition.Nearest;
import org.bidui.ledger.LedgerBusyException;
import org.bidui.ledger.LedgerException;
import org.bidui.ledger.TargetBusyException;
import org.bidui.person.Masking;
import org.bidui.run.DriftFailure;
import org.bidui.run.InputFailure;
import org.bidui.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in Chinese lines and chooses the exit code. Stack traces go to the log alone. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Wording WORDING = Wording.of(Failures.class);

    private final Console console;
    private final Path home;

    Failures(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        return usage(sentence(failure, command), command);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UsageFailure) {
            return usage(String.valueOf(failure.getMessage()), command);
        }
        return handle(failure);
    }

    /** Says what went wrong and returns the exit code. */
    int handle(Throwable failure) {
        if (failure instanceof DefinitionException wrong) {
            say(wrong.mistakes().stream().map(Object::toString).toList());
            console.err().println(WORDING.say("definitions", wrong.mistakes().size()));
            return ExitCode.USAGE;
        }
        if (failure instanceof InputFailure input) {
            say(input.problems());
            console.err().println(WORDING.say("nothing-published"));
            return ExitCode.INPUT;
        }
        if (failure instanceof DriftFailure drift) {
            say(drift.changes());
            console.err().println(WORDING.say("drift"));
            return ExitCode.DRIFT;
        }
        if (failure instanceof CancellationException) {
            console.err().println(WORDING.say("cancelled"));
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof LedgerException ledger) {
            LOG.warn("The ledger cannot be used", ledger);
            say(List.of(String.valueOf(ledger.getMessage())));
            return failure instanceof LedgerBusyException
                    ? ExitCode.BUSY
                    : failure instanceof TargetBusyException ? ExitCode.INPUT : ExitCode.UNEXPECTED;
        }
        LOG.error("Unexpected", failure);
        String key = failure instanceof OutOfMemoryError ? "memory" : "unexpected";
        say(List.of(WORDING.say(key, failure.getClass().getSimpleName(), log())));
        return ExitCode.UNEXPECTED;
    }

    private int usage(String sentence, CommandLine command) {
        say(List.of(sentence));
        console.err().println(WORDING.say("usage.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private void say(List<String> lines) {
        for (String line : lines) {
            console.err().println(console.paint(Console.Colour.RED, Masking.scrub(line)));
        }
    }

    private Path log() {
        return Path.of(System.getProperty("bidui.logs", home.resolve("logs").toString()), "bidui.log");
    }

    private static String sentence(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            return given.startsWith("-") ? unknownOption(given, command) : unknownWord(given, command);
        }
        if (failure instanceof MissingParameterException missing) {
            return WORDING.say("usage.value", name(missing.getMissing().get(0)));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return WORDING.say("usage.twice", name(twice.getOverwritten()));
        }
        return WORDING.say("usage.value-wrong", String.valueOf(failure.getValue()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unknownOption(String given, CommandLine command) {
        String name = given.replaceFirst("=.*", "");
        List<String> known = command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
        return WORDING.say("usage.option", name, instead(Nearest.to(name, known)));
    }

    private static String unknownWord(String given, CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? WORDING.say("usage.surplus", given)
                : WORDING.say(
                        "usage.command",
                        given,
                        instead(Nearest.to(given, command.getSubcommands().keySet())));
    }

    /** What was most likely meant, to be put behind what is wrong. */
    static String instead(Optional<String> nearest) {
        return nearest.map(word -> WORDING.say("usage.instead", word)).orElse("");
    }
}
