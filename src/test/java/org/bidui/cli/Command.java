package org.bidui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command run inside the test, and what it left on the console. */
record Command(int exitCode, String out, String err) {
    private static final Path HOME = Path.of("");

    static Command run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, false);
        int exitCode = new Main(console, HOME).execute(args);
        return new Command(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    String all() {
        return out + err;
    }
}
