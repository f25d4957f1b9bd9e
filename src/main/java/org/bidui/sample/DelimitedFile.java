package org.bidui.sample;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text table, written row by row. */
final class DelimitedFile implements RowOutput, Closeable {
    /** What Chinese Excel saves a CSV in. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final String WINDOWS_LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ICSVWriter writer;

    private DelimitedFile(Writer text, char separator) {
        this.writer = new CSVWriter(text, separator, '"', '"', WINDOWS_LINE_END);
    }

    static DelimitedFile gb18030(Path file, char separator) throws IOException {
        return new DelimitedFile(open(file, GB18030), separator);
    }

    /** With a byte-order mark. */
    static DelimitedFile utf8(Path file) throws IOException {
        Writer text = open(file, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return new DelimitedFile(text, ',');
    }

    private static Writer open(Path file, Charset charset) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset), 1 << 16);
    }

    @Override
    public void add(List<? extends @Nullable Object> cells) {
        writer.writeNext(cells.stream().map(CellText::of).toArray(String[]::new), false);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
