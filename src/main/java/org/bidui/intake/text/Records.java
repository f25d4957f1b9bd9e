package org.bidui.intake.text;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text file. A quoted field may span lines, but not many: a quote that nothing closes soon is a
 * character like any other, and does not swallow the rest of the file.
 */
final class Records implements Closeable {
    private static final int MOST_LINES = 50;
    private static final int MOST_CHARACTERS = 100_000;

    /** After so many quotes that nothing closes, quotes are not this file's way to span lines. */
    private static final int MOST_UNCLOSED = 500;

    private final LineQueue lines;
    private final char separator;
    private final RFC4180Parser parser;
    private int unclosed;

    Records(LineQueue lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    /** The fields of the next record, or null behind the last one. */
    String @Nullable [] next() throws IOException {
        String line = lines.next();
        if (line == null) {
            return null;
        }
        String[] fields = parser.parseLineMulti(line);
        if (!parser.isPending()) {
            return fields;
        }
        return unclosed < MOST_UNCLOSED ? spanning(line) : literal(line);
    }

    private String[] spanning(String first) throws IOException {
        List<String> following = new ArrayList<>();
        StringBuilder record = new StringBuilder(first);
        while (following.size() < MOST_LINES && record.length() < MOST_CHARACTERS) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            following.add(line);
            record.append(ICSVParser.NEWLINE).append(line);
            if (line.indexOf('"') < 0) {
                continue;
            }
            String[] fields = parse(record.toString());
            if (!parser.isPending()) {
                return fields;
            }
        }
        unclosed++;
        lines.putBack(following);
        return literal(first);
    }

    private String[] literal(String line) throws IOException {
        parse("");
        return StringUtils.splitPreserveAllTokens(line, separator);
    }

    private String[] parse(String record) throws IOException {
        // The single-line form alone forgets what the parser kept of an unfinished record.
        parser.parseLine("");
        return parser.parseLineMulti(record);
    }

    @Override
    public void close() {
        lines.close();
    }
}
