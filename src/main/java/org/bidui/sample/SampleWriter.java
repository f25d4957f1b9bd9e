package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * Writes a synthetic county as its departments would send it: {@code OUTPUT/2020-03/} with the period's rolls,
 * {@code OUTPUT/2020-02/} with those of the month before, and {@code OUTPUT/planted-2020-03.csv}, which lists every
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
        long insured = (long) options.people() * options.insuredFactor();
        writeMonth(county, county, insured, folder, progress);
        writeMonth(county, county.monthBefore(), insured, before, progress);
        new OtherFiles(county).write(folder, progress);
        new PlantedFile(county).write(options.output(), progress);
    }

    /** @param then the county in the month that is written */
    private static void writeMonth(
            SampleCounty county, SampleCounty then, long insured, Path folder, SampleProgress progress)
            throws IOException {
        new RegistryFile(then).write(folder, progress);
        new AllowanceFiles(then).write(folder, progress);
        new ExtremePovertyFile(then).write(folder, progress);
        new DeathFiles(county).write(folder, then.period(), progress);
        new StudentFiles(then).write(folder, progress);
        new InsuranceFile(county, insured).write(folder, progress);
        new BenefitFiles(county).write(folder, then.period(), progress);
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
