package org.bidui.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bidui.intake.table.Refusals;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, of which some may be put back. Zero characters are dropped. */
final class LineQueue implements Closeable {
    /** A line longer than this is no row of a table, and not worth the memory. */
    private static final int LONGEST_LINE = 4_000_000;

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private final Deque<String> returned = new ArrayDeque<>();
    private int position;
    private int limit;

    LineQueue(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end ({@code \n}, {@code \r\n} or {@code \r}), or null behind the last one. */
    @Nullable
    String next() throws IOException {
        String line = returned.isEmpty() ? read() : returned.poll();
        return line == null || line.indexOf('\0') < 0 ? line : line.replace("\0", "");
    }

    /** Puts lines back before all others. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
    }

    private @Nullable String read() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        int end = lineEnd();
        if (end < limit) {
            return take(end);
        }
        StringBuilder line = new StringBuilder();
        do {
            line.append(buffer, position, end - position);
            position = end;
            if (line.length() > LONGEST_LINE) {
                throw Refusals.of("long-text", LONGEST_LINE);
            }
            if (!fill()) {
                return line.toString();
            }
            end = lineEnd();
        } while (end == limit);
        return line.append(take(end)).toString();
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /** The characters up to a line end in the buffer, stepping over it. */
    private String take(int end) throws IOException {
        String line = new String(buffer, position, end - position);
        boolean carriageReturn = buffer[end] == '\r';
        position = end + 1;
        if (carriageReturn && (position < limit || fill()) && buffer[position] == '\n') {
            position++;
        }
        return line;
    }

    private boolean fill() throws IOException {
        int read = reader.read(buffer, 0, buffer.length);
        position = 0;
        limit = Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // Nothing was written: a file that cannot be closed has lost nothing.
            return;
        }
    }
}
