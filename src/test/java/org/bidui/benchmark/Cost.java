package org.bidui.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a process used, as it says itself when it ends.
 *
 * @param cpuSeconds user and system time of all its threads, the start of the Java machine included
 * @param peakMegabytes the most memory it had resident; 0 where the system does not tell
 */
record Cost(double cpuSeconds, long peakMegabytes) {
    private static final String MARK = "cost ";

    /** This process's, up to now, on a line of its own. */
    static void print() throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%s%.3f %d%n", MARK, system.getProcessCpuTime() / 1e9, peakKilobytes() / 1024);
    }

    /** Reads what {@link #print()} wrote, the last such line of a process's output. */
    static Cost parse(String output) {
        String line = output.lines()
                .filter(text -> text.startsWith(MARK))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("no cost in: " + output));
        String[] figures = line.substring(MARK.length()).trim().split(" ", -1);
        return new Cost(Double.parseDouble(figures[0]), Long.parseLong(figures[1]));
    }

    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
