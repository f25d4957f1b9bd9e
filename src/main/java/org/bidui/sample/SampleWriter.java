package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * Writes a synthetic county as its departments would send it: {@code OUTPUT/2020-03/} with the period's rolls,
 * {@code OUTPUT/2020-02/} with the deaths of the month before, and {@code OUTPUT/planted-2020-03.csv}, which lists every
 * finding that comparing them has to give.
 */
public final class SampleWriter {
    private SampleWriter() {}

    /**
     * Generates and writes.
     *
     * @throws FolderNotEmptyException when the output is a file, or a folder with something in it
     */
    public static void write(SampleOptions options, SampleProgress progress) throws IOException {
        requireEmpty(options.output());
        YearMonth period = options.period();
        SampleCounty county = SampleCounty.generate(options.people(), options.seed(), period);
        Path folder = Files.createDirectories(options.output().resolve(period.toString()));
        Path before = Files.createDirectories(
                options.output().resolve(period.minusMonths(1).toString()));
        new RegistryFile(county).write(folder, progress);
        new AllowanceFiles(county).write(folder, progress);
        new ExtremePovertyFile(county).write(folder, progress);
        DeathFiles deaths = new DeathFiles(county);
        deaths.write(folder, period, progress);
        deaths.write(before, period.minusMonths(1), progress);
        new StudentFiles(county).write(folder, progress);
        new InsuranceFile(county, (long) options.people() * options.insuredFactor()).write(folder, progress);
        new OtherFiles(county).write(folder, progress);
        new PlantedFile(county).write(options.output(), progress);
    }

    private static void requireEmpty(Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new FolderNotEmptyException(Terms.WORDING.say("folder.not-folder", output));
        }
        try (Stream<Path> content = Files.list(output)) {
            if (content.findAny().isPresent()) {
                throw new FolderNotEmptyException(Terms.WORDING.say("folder.not-empty", output));
            }
        }
    }
}
