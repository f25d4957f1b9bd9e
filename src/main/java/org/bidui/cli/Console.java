package org.bidui.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where the command speaks.
 *
 * @param out results
 * @param err what went wrong, and progress
 * @param interactive whether somebody watches a terminal
 * @param coloured whether the terminal shows colours
 */
record Console(PrintStream out, PrintStream err, boolean interactive, boolean coloured) {

    /** The process's own; colours only on a terminal whose user has not set {@code NO_COLOR}. */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on the console is asked itself
    static Console ofProcess() {
        boolean terminal = System.console() != null && isTerminal();
        String plain = System.getenv("NO_COLOR");
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Console(
                System.out, System.err, terminal && !dumb, terminal && !dumb && (plain == null || plain.isEmpty()));
    }

    /** From Java 22 on there is a console without a terminal too, which then says so; asked for by name, as 17 has no such method. */
    private static boolean isTerminal() {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Writes through the stream, in the stream's own encoding. */
    static PrintWriter writer(PrintStream stream) {
        Writer through = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                stream.print(String.valueOf(buffer, offset, length));
            }

            @Override
            public void flush() {
                stream.flush();
            }

            @Override
            public void close() {
                flush();
            }
        };
        return new PrintWriter(through, true);
    }

    /** The text in a colour, where colours are shown. */
    String paint(Colour colour, String text) {
        return coloured ? "\u001b[" + colour.code + "m" + text + "\u001b[0m" : text;
    }

    /** Colours of the 256 that every terminal knows. */
    enum Colour {
        RED("31"),
        ORANGE("38;5;208"),
        YELLOW("33"),
        GREEN("32"),
        FAINT("2");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }
}
