package org.bidui.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidui.intake.Tables;
import org.bidui.intake.table.TableFile;
import org.bidui.roll.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How HTML tables under an .xls name are read. */
class HtmlFileTest {
    @TempDir
    Path folder;

    private TableFile open(String html) throws IOException {
        return HtmlFile.open(Files.writeString(folder.resolve("a.xls"), html));
    }

    private List<List<String>> rows(String html) throws IOException {
        try (TableFile file = open(html)) {
            return Tables.read(file, 0).stream().map(Tables.Line::texts).toList();
        }
    }

    @Test
    void coveredCellsAreEmpty() throws IOException {
        assertThat(rows("<table><tr><td rowspan=2>a<td colspan=2>b<td rowspan=3>c<tr><td>d<td>e<tr><td>f<td>g<td>h<tr>"
                        + "<td>i</table>"))
                .containsExactly(
                        List.of("a", "b", "", "c"), List.of("", "d", "e"), List.of("f", "g", "h"), List.of("i"));
    }

    @Test
    void exactNumbersAreUsedUnlessTheTextIsTheValue() throws IOException {
        String html =
                "<style>.t{mso-number-format:\"\\@\";} .d{mso-number-format:\"yyyy\\\\-mm\\\\-dd\"}</style><table><tr>"
                        + "<td x:num=\"12345.678\">12,346<td x:num>5<td class=t x:num=\"1\">001<td class='x d' x:num=\"43895\">"
                        + "2020-03-05<td style='mso-number-format:\"0\\.00\"' x:num=\"0.125\">0.13</table>";
        try (TableFile file = open(html)) {
            assertThat(Tables.read(file, 0).get(0).cells())
                    .containsExactly(
                            Cell.number("12345.678"),
                            Cell.number("5"),
                            Cell.text("001"),
                            Cell.text("2020-03-05"),
                            Cell.number("0.125"));
        }
    }

    @Test
    void everyTableWithRowsIsASheetAndInnerOnesAreNotTextOfOuterOnes() throws IOException {
        try (TableFile file = open(
                "<table><tr><td>外<table><tr><td>内<tr><td>二</table></table><table></table><table><tr><td>后</table>")) {
            assertThat(file.sheets()).containsExactly("表1", "表2", "表3");
            assertThat(Tables.read(file, 1)).extracting(Tables.Line::texts).containsExactly(List.of("外"));
            assertThat(Tables.read(file, 0)).extracting(Tables.Line::texts).containsExactly(List.of("内"), List.of("二"));
            assertThat(Tables.read(file, 2)).extracting(Tables.Line::texts).containsExactly(List.of("后"));
        }
    }

    @Test
    void textIsWhatAReaderSees() throws IOException {
        assertThat(
                        rows(
                                "<table><tr><td> a \n b<br> c<td><p>x</p><p>y</p><td>&nbsp;<td>&lt;z&gt;<script>q()</script></table>"))
                .containsExactly(List.of("a b\nc", "x\ny", "", "<z>"));
    }

    @Test
    void aFalseDeclarationOfUtf8IsNotBelieved() throws IOException {
        byte[] html = "<meta charset=utf-8><table><tr><td>张䶮</table>".getBytes(Charset.forName("GB18030"));
        assertThat(Tables.read(Files.write(folder.resolve("b.xls"), html))
                        .get(0)
                        .texts())
                .containsExactly("张䶮");
    }

    @Test
    void manyRowsAreReadOneByOne() throws IOException {
        assertThat(rows("<table>" + "<tr>\n<td>1<td>2</tr>\n".repeat(20_000) + "</table>"))
                .hasSize(20_000);
    }
}
