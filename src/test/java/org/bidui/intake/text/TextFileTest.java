package org.bidui.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidui.intake.Tables;
import org.bidui.intake.table.RowCursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How delimited text that real programs and people write is read. */
class TextFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.csv");
    }

    private List<List<String>> rows(String text) throws IOException {
        Files.writeString(file, text);
        return Tables.read(file).stream().map(Tables.Line::texts).toList();
    }

    @Test
    void aQuoteInsideAFieldIsACharacter() throws IOException {
        assertThat(rows("a,b\n5\"x,c\n")).containsExactly(List.of("a", "b"), List.of("5\"x", "c"));
    }

    @Test
    void excelsTextMarkKeepsItsQuotes() throws IOException {
        assertThat(rows("a,b\n=\"340621\",x\n\"=\"\"340621\"\"\",y\n"))
                .containsExactly(List.of("a", "b"), List.of("=\"340621\"", "x"), List.of("=\"340621\"", "y"));
    }

    @Test
    void aQuoteThatNothingClosesDoesNotSwallowTheFile() throws IOException {
        assertThat(rows("a,b\n\"x,1\n" + "y,2\n".repeat(200)))
                .hasSize(202)
                .contains(List.of("\"x", "1"), List.of("y", "2"));
    }

    @Test
    void aFieldMaySpanLines() throws IOException {
        assertThat(rows("a,b\n\"x\r\ny\n\nz\",1\n")).containsExactly(List.of("a", "b"), List.of("x\ny\n\nz", "1"));
    }

    @Test
    void aDeclaredSeparatorIsNoRow() throws IOException {
        assertThat(rows("sep=|\na|b,c\n")).containsExactly(List.of("a", "b,c"));
    }

    @Test
    void aSeparatorInsideTextDoesNotWin() throws IOException {
        assertThat(rows("标题，2020\n姓名\t备注\n张三\ta,b\n李四\tc,d\n王五\te\n"))
                .containsExactly(
                        List.of("标题，2020"),
                        List.of("姓名", "备注"),
                        List.of("张三", "a,b"),
                        List.of("李四", "c,d"),
                        List.of("王五", "e"));
    }

    @Test
    void blankLinesAreRows() throws IOException {
        Files.writeString(file, "a,b\n\n,,\nc,d");
        try (TextFile text = TextFile.open(file);
                RowCursor rows = text.open(0)) {
            int[] widths = new int[4];
            while (rows.next()) {
                widths[rows.rowNumber() - 1] = rows.width();
            }
            assertThat(widths).containsExactly(2, 0, 0, 2);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void lineEndsOfAllSystemsAreLineEnds() throws IOException {
        assertThat(rows("a,b\rc,d\r\ne,f\ng,h")).hasSize(4).last().isEqualTo(List.of("g", "h"));
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String longText = "字".repeat(100_001);
        assertThat(rows("a," + longText + "\r\n\nb,c")).containsExactly(List.of("a", longText), List.of("b", "c"));
    }

    @Test
    void zeroCharactersAreDropped() throws IOException {
        assertThat(rows("姓名,号码,乡镇,村\n张\0三,1\0,孙疃镇,某村\n")).contains(List.of("张三", "1", "孙疃镇", "某村"));
    }

    @Test
    void oneWrongByteAtTheEndMakesItGb18030() throws IOException {
        byte[] text = ("a,b\n" + "c,d\n".repeat(50_000) + "x").getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = (byte) 0xD5;
        Files.write(file, text);
        try (TextFile read = TextFile.open(file)) {
            assertThat(read.encoding()).isEqualTo("GB18030");
            assertThat(Tables.read(read, 0)).hasSize(50_002);
        }
    }

    @Test
    void utf8IsJudgedAsTheJdkDoes() {
        for (int a = 0x80; a < 0x100; a++) {
            for (int b = 0; b < 0x100; b++) {
                byte[] bytes = {'x', (byte) a, (byte) b, (byte) 0x80, (byte) 0x80, 'y'};
                for (int length = 2; length <= bytes.length; length++) {
                    Utf8Validation validation = new Utf8Validation();
                    boolean valid = validation.accepts(bytes, length) && validation.isComplete();
                    String decoded = new String(bytes, 0, length, StandardCharsets.UTF_8);
                    assertThat(valid).as("%x %x", a, b).isEqualTo(decoded.indexOf('\ufffd') < 0);
                }
            }
        }
    }
}
