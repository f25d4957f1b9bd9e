package org.bidui.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bidui.roll.Remark;
import org.bidui.roll.RemarkSink;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * 读入情况明细.csv: every rejected row and every note of every file, in UTF-8 with a byte-order mark. Each file's part is written on the disk
 * while it is read, so that files read at the same time do not mix; the parts are put together in the order of the files.
 */
public final class RemarkFile {
    /** The file's name in the period's folder. */
    public static final String NAME = Wording.of(RemarkFile.class).say("remarks.file");

    private static final Wording WORDING = Wording.of(RemarkFile.class);
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String WINDOWS_LINE_END = "\r\n";

    private final Path workspace;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    /** @param workspace an existing folder for the parts */
    public RemarkFile(Path workspace) {
        this.workspace = workspace;
    }

    /** Begins the part of one file: for one thread, to be closed. */
    public Part begin(String file) {
        Part part = new Part(workspace.resolve("remarks-" + parts.size() + "-" + System.nanoTime() + ".csv"));
        parts.put(file, part);
        return part;
    }

    /** How many rows were rejected in the parts that are closed. */
    public long rejected() {
        return parts.values().stream().mapToLong(part -> part.rejected).sum();
    }

    /** How many notes there are in the parts that are closed. */
    public long notes() {
        return parts.values().stream().mapToLong(part -> part.notes).sum();
    }

    /**
     * Puts the file together.
     *
     * @param target the file to write
     * @param earlier the one of an earlier run of the period, which need not exist
     * @param kept which files' remarks are taken from the earlier one, as far as this run has not read them
     */
    public void write(Path target, Path earlier, Predicate<String> kept) throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        parts.forEach((file, part) -> sources.put(file, part.path));
        Path old = workspace.resolve("remarks-earlier.csv");
        if (Files.exists(earlier)) {
            Files.copy(earlier, old);
            listFiles(old).stream().filter(kept).forEach(file -> sources.putIfAbsent(file, old));
        }
        try (ICSVWriter writer = open(target, true)) {
            writer.writeNext(WORDING.list("remarks.columns").toArray(String[]::new), false);
            for (Map.Entry<String, Path> source : sources.entrySet()) {
                copy(source.getKey(), source.getValue(), writer);
            }
        }
    }

    private static void copy(String file, Path source, ICSVWriter writer) throws IOException {
        if (Files.exists(source)) {
            read(source, line -> {
                if (line[0].equals(file)) {
                    writer.writeNext(line, false);
                }
            });
        }
    }

    private static List<String> listFiles(Path earlier) throws IOException {
        Map<String, Boolean> files = new TreeMap<>();
        read(earlier, line -> files.put(line[0], true));
        return List.copyOf(files.keySet());
    }

    private static void read(Path source, java.util.function.Consumer<String[]> lines) throws IOException {
        try (Reader text = Files.newBufferedReader(source, StandardCharsets.UTF_8);
                CSVReader reader = new CSVReaderBuilder(text)
                        .withCSVParser(new RFC4180Parser())
                        .build()) {
            for (String @Nullable [] line = reader.readNext(); line != null; line = reader.readNext()) {
                lines.accept(line);
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
    }

    private static ICSVWriter open(Path file, boolean marked) throws IOException {
        Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        return new CSVWriter(new BufferedWriter(text), ',', '"', '"', WINDOWS_LINE_END);
    }

    /** The remarks of one file. Nothing is written before the first. */
    public static final class Part implements RemarkSink, Closeable {
        private final Path path;
        private @Nullable ICSVWriter writer;
        private long rejected;
        private long notes;

        private Part(Path path) {
            this.path = path;
        }

        @Override
        public void accept(SheetRef sheet, Roll roll, Remark remark) {
            try {
                if (writer == null) {
                    writer = open(path, false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rejected += remark.rejection() ? 1 : 0;
            notes += remark.rejection() ? 0 : 1;
            String[] cells = {
                sheet.file(),
                sheet.sheet(),
                roll.title(),
                WORDING.say(remark.rejection() ? "remark.rejected" : "remark.note"),
                remark.row() == 0 ? "" : String.valueOf(remark.row()),
                remark.column() == null ? "" : remark.column(),
                remark.text(),
                remark.reason()
            };
            for (int i = 0; i < cells.length; i++) {
                cells[i] = harmless(cells[i]);
            }
            writer.writeNext(cells, false);
        }

        /** What a spreadsheet program would take for a formula is text. */
        private static String harmless(String cell) {
            boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            return formula ? "'" + cell : cell;
        }

        @Override
        public void close() throws IOException {
            if (writer != null) {
                // The writer keeps what went wrong to itself until it is asked.
                boolean failed = writer.checkError();
                writer.close();
                if (failed) {
                    throw new IOException("the remarks could not be written");
                }
            }
        }
    }
}
