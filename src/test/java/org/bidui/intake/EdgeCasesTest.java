package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidui.roll.Cell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What stands in a file, byte by byte, and the rows that come of it. */
class EdgeCasesTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/bidui/intake/edge-cases.yml");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void theRowsAreThoseThatAReaderSees(Case edge) throws IOException {
        for (Charset charset : edge.charsets()) {
            Files.write(folder.resolve("a.xls"), edge.content(charset).getBytes(charset));
            List<Tables.Line> read = Tables.read(folder.resolve("a.xls"));
            assertThat(read.stream().map(Tables.Line::texts).toList())
                    .as("%s in %s", edge, charset)
                    .isIn(edge.rows(), edge.also());
            assertThat(read).extracting(Tables.Line::number).isSorted().doesNotHaveDuplicates();
            assertThat(read).allSatisfy(line -> assertThat(line.cells()).doesNotContainNull());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBeginningOfAFileIsReadOrRefused(Case edge) throws IOException {
        byte[] whole = edge.content(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(folder.resolve("a.xls"), java.util.Arrays.copyOf(whole, length));
            Fuzz.readOrRefuse(folder.resolve("a.xls"), edge + ", " + length + " bytes");
        }
    }

    @SuppressWarnings("unchecked")
    static Stream<Case> cases() throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CORPUS));
        return ((Map<String, List<Map<String, Object>>>) loaded)
                .entrySet().stream()
                        .flatMap(format -> format.getValue().stream().map(edge -> Case.of(format.getKey(), edge)));
    }

    /** @param also what is right as well, where programs differ */
    record Case(String format, String name, String text, List<?> rows, List<?> also) {
        static Case of(String format, Map<String, Object> edge) {
            List<?> rows = (List<?>) edge.get("rows");
            String text = edge.get("text")
                    .toString()
                    .replace('\u240d', '\r')
                    .replace('\u240a', '\n')
                    .replace('\u2409', '\t')
                    .replace('\u2400', '\0')
                    .replace('\u2408', '\ufeff');
            return new Case(format, edge.get("name").toString(), text, rows, (List<?>) edge.getOrDefault("also", rows));
        }

        /** All that has an encoding without being told; zero characters say UTF-16. */
        List<Charset> charsets() {
            return switch (format) {
                case "xml" -> CHARSETS.subList(0, 1);
                case "html" -> CHARSETS.subList(0, 2);
                default ->
                    name.startsWith("utf8") || text.indexOf('\0') >= 0 || text.indexOf('\ufeff') >= 0
                            ? CHARSETS.subList(0, 1)
                            : CHARSETS.subList(0, 2);
            };
        }

        String content(Charset charset) {
            return format.equals("xml")
                    ? "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                            + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>"
                            + text + "</Table></Worksheet></Workbook>"
                    : text;
        }

        @Override
        public String toString() {
            return format + ": " + name;
        }
    }

    /** Every kind of cell keeps the promise of {@link Cell#text()}. */
    static boolean isPlain(Cell cell) {
        return cell.kind() != Cell.Kind.NUMBER || cell.text().matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
