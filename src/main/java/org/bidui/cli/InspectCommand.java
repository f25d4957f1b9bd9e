package org.bidui.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.bidui.run.Inspection;
import org.bidui.run.InspectionReport;
import org.bidui.run.Installation;
import org.bidui.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bidui inspect}: how a run would understand a folder's files. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.bidui.cli.help",
        versionProvider = BiduiCommand.Version.class)
final class InspectCommand implements Callable<Integer> {
    private static final Wording WORDING = Wording.of(InspectCommand.class);
    private static final String TEXT = "text";
    private static final String JSON = "json";

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = TEXT;

    private final Console console;
    private final Path home;

    InspectCommand(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals(TEXT) && !format.equals(JSON)) {
            throw new UsageFailure(WORDING.say("inspect.format", format));
        }
        Installation installation = Installation.read(home);
        InspectionReport report = new Inspection(installation, inputs.requestToLook(home, installation)).look();
        if (format.equals(JSON)) {
            console.out().println(mapper().writeValueAsString(report));
        } else {
            new InspectionText(console).print(report);
        }
        return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule();
        texts.addSerializer(YearMonth.class, ToStringSerializer.instance);
        texts.addSerializer(Path.class, ToStringSerializer.instance);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .addModule(texts)
                .build();
    }
}
