package org.bidui.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bidui.intake.FileKind;
import org.bidui.intake.TableFiles;
import org.bidui.intake.Tables;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an XML Spreadsheet 2003 is read. */
class SpreadsheetXmlFileTest {
    private static final String START =
            "<?xml version=\"1.0\" encoding=\"gb2312\"?><?mso-application progid=\"Excel.Sheet\"?>"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                    + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";

    @TempDir
    Path folder;

    private Path write(String xml) throws IOException {
        return Files.write(folder.resolve("a.xls"), xml.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void sheetsRowsAndCellsAreFoundAtTheirPlaces() throws IOException {
        Path file = write(START + "<Worksheet ss:Name=\"空\"><Table/></Worksheet><Worksheet ss:Name=\"表䶮\"><Table><Row/>"
                + "<Row ss:Index=\"5\"><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">张<B>䶮</B></Data></Cell>"
                + "<Cell><Data ss:Type=\"Number\">1.5</Data></Cell><Cell ss:Index=\"6\"><Data ss:Type=\"DateTime\">"
                + "2020-03-05T00:00:00.000</Data><Comment><Data>x</Data></Comment></Cell><Cell><Data ss:Type=\"Boolean\">1"
                + "</Data></Cell></Row></Table></Worksheet></Workbook>");
        assertThat(FileKind.of(file)).isEqualTo(FileKind.XML_SPREADSHEET);
        try (TableFile table = TableFiles.open(file)) {
            assertThat(table.sheets()).containsExactly("空", "表䶮");
            assertThat(table.encoding()).isEqualTo("GB18030");
            assertThat(Tables.read(table, 0)).isEmpty();
            Tables.Line line = Tables.read(table, 1).get(0);
            assertThat(line.number()).isEqualTo(5);
            assertThat(line.cells())
                    .containsExactly(
                            Cell.text("张䶮"),
                            Cell.EMPTY,
                            Cell.number("1.5"),
                            Cell.EMPTY,
                            Cell.EMPTY,
                            new Cell(Cell.Kind.DATE, "2020-03-05"),
                            new Cell(Cell.Kind.BOOLEAN, "1"));
        }
    }

    @Test
    void brokenXmlIsRefused() throws IOException {
        Path file = write(START + "<Worksheet ss:Name=\"表\"><Table><Row><Cell>");
        assertThatThrownBy(() -> TableFiles.open(file)).isInstanceOf(UnreadableFileException.class);
    }
}
