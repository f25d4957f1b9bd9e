package org.bidui.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code bidui run} in this process, its results in a folder that is thrown away. */
final class WholeCommand {
    private WholeCommand() {}

    public static void main(String[] args) throws IOException {
        Path scratch = Path.of(System.getProperty("bidui.scratch"));
        List<String> command = new ArrayList<>(List.of("run"));
        command.addAll(Arrays.asList(args));
        command.addAll(List.of(
                "--output", scratch.resolve("reports").toString(),
                "--data", scratch.resolve("data").toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Cost.print();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
        org.bidui.cli.Main.main(command.toArray(String[]::new));
    }
}
