package org.bidui.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidui.sample.SampleOptions;
import org.bidui.sample.SampleWriter;

/**
 * Measures, in turn and each in a process of its own: the bytes of a large county alone, reading and matching them, and the
 * whole command. Prints medians, and the ratio of each to the bytes alone, taken pair by pair.
 *
 * <p>Arguments: the project's folder, a folder for the sample (made when it is not there), registered people, runs.
 */
final class Benchmark {
    private static final YearMonth PERIOD = YearMonth.of(2020, 3);
    private static final long SEED = 7;

    /** As the launchers start the program. */
    private static final List<String> LAUNCHER = List.of("-Xmx768m", "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1");

    private final Path home;
    private final Path county;
    private final int runs;

    private Benchmark(Path home, Path county, int runs) {
        this.home = home;
        this.county = county;
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path county = Path.of(args[1]).toAbsolutePath();
        if (Files.notExists(county)) {
            int people = Integer.parseInt(args[2]);
            SampleWriter.write(
                    new SampleOptions(people, SEED, PERIOD, county, SampleOptions.USUAL_INSURED_FACTOR),
                    (file, rows) -> System.out.println("made " + file.getFileName() + ", " + rows + " rows"));
        }
        new Benchmark(Path.of(args[0]).toAbsolutePath(), county, Integer.parseInt(args[3])).run();
    }

    private void run() throws IOException, InterruptedException {
        String input = county.resolve(PERIOD.toString()).toString();
        List<Cost> alone = new ArrayList<>();
        List<Cost> matched = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            alone.add(measure(List.of(), "BytesAlone", input));
            matched.add(measure(LAUNCHER, "ReadAndMatch", home.toString(), input, PERIOD.toString()));
            whole.add(measure(LAUNCHER, "WholeCommand", "--period", PERIOD.toString(), "--input", input));
        }
        System.out.printf("%n%-20s %12s %12s %12s%n", "", "CPU s", "x bytes", "peak MiB");
        print("bytes alone", alone, alone);
        print("read and match", matched, alone);
        print("whole command", whole, alone);
    }

    private Cost measure(List<String> options, String main, String... arguments)
            throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("bidui-benchmark");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Dbidui.home=" + home,
                "-Dbidui.logs=" + scratch.resolve("logs"),
                "-Dbidui.scratch=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                "org.bidui.benchmark." + main));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed: " + output);
        }
        delete(scratch);
        return Cost.parse(output);
    }

    private static void print(String what, List<Cost> costs, List<Cost> floor) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            ratios.add(costs.get(i).cpuSeconds() / floor.get(i).cpuSeconds());
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %12.2f %12.1f %12d%n",
                what,
                median(costs.stream().map(Cost::cpuSeconds).toList()),
                median(ratios),
                costs.stream().mapToLong(Cost::peakMegabytes).max().orElse(0));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
