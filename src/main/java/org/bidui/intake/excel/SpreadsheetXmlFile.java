package org.bidui.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.GuardedInput;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** An XML Spreadsheet 2003, the one-file XML that Excel 2002 and many web systems write under an .xls name. */
public final class SpreadsheetXmlFile implements TableFile {
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w-]+)[\"']");

    /** What older programs declare; GB18030 contains them all and reads them right. */
    private static final Set<String> CHINESE = Set.of("GBK", "GB2312", "GB18030", "CP936", "MS936");

    private final Path file;
    private final String encoding;
    private final List<String> sheets;
    private @Nullable SpreadsheetXmlRows cursor;

    private SpreadsheetXmlFile(Path file, String encoding, List<String> sheets) {
        this.file = file;
        this.encoding = encoding;
        this.sheets = sheets;
    }

    /** Opens the file and lists its sheets; reads it to the end for that, but keeps nothing. */
    public static SpreadsheetXmlFile open(Path file) throws UnreadableFileException {
        try {
            String encoding = encoding(file);
            List<String> sheets = new ArrayList<>();
            try (XmlStream xml = stream(file, encoding)) {
                while (xml.nextStart()) {
                    if (xml.name().equals("Worksheet")) {
                        String name = xml.attribute("Name");
                        sheets.add(name == null ? "" : name);
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw Refusals.of("no-sheet");
            }
            return new SpreadsheetXmlFile(file, encoding, List.copyOf(sheets));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public RowCursor open(int sheet) throws UnreadableFileException {
        if (sheet < 0 || sheet >= sheets.size()) {
            throw new IndexOutOfBoundsException(sheet);
        }
        close();
        try {
            cursor = new SpreadsheetXmlRows(stream(file, encoding), sheet);
            return cursor;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
        }
    }

    /** Chinese encodings are decoded here, all others by the parser. */
    private static XmlStream stream(Path file, String encoding) throws IOException, XMLStreamException {
        InputStream input = new GuardedInput(Files.newInputStream(file), Long.MAX_VALUE);
        return encoding.equals("GB18030")
                ? XmlStream.of(new InputStreamReader(input, Charset.forName("GB18030")))
                : XmlStream.of(input);
    }

    private static String encoding(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher declared = ENCODING.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
            return CHINESE.contains(name) ? "GB18030" : name;
        }
    }
}
