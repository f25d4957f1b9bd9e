package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** Makes {@code sample-data/} anew: {@code java org.bidui.sample.Regenerate DIR}. */
final class Regenerate {
    static final int PEOPLE = 1_500;
    static final long SEED = 20_200_331;
    static final int INSURED_FACTOR = 2;

    private Regenerate() {}

    static void into(Path folder) throws IOException {
        SampleWriter.write(
                new SampleOptions(PEOPLE, SEED, YearMonth.of(2020, 3), folder, INSURED_FACTOR), (file, rows) -> {});
    }

    public static void main(String[] args) throws IOException {
        into(Path.of(args[0]));
    }
}
