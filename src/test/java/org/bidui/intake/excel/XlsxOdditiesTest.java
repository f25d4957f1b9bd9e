package org.bidui.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.intake.TableFiles;
import org.bidui.intake.Tables;
import org.bidui.intake.Xlsx;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as Google, WPS, LibreOffice, openpyxl, EPPlus, SAS, reporting tools and careless programmers write them. */
class XlsxOdditiesTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>5</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Map<String, String> parts = Map.of();

    @BeforeEach
    void start() {
        parts = Xlsx.parts(ROW);
    }

    private List<Cell> cells() throws IOException {
        return Tables.read(Xlsx.write(folder.resolve("a"), parts)).get(0).cells();
    }

    private List<String> texts() throws IOException {
        return cells().stream().map(Cell::text).toList();
    }

    private void change(String part, String from, String to) {
        assertThat(parts.get(part)).contains(from);
        parts.computeIfPresent(part, (name, xml) -> xml.replace(from, to));
    }

    private void rename(String from, String to) {
        Map<String, String> renamed = new LinkedHashMap<>();
        parts.forEach((name, xml) -> renamed.put(name.equals(from) ? to : name, xml));
        parts = renamed;
    }

    private void rows(String rows) {
        parts.put(SHEET, Xlsx.parts(rows).getOrDefault(SHEET, ""));
    }

    @Test
    void theStrictFormIsRead() throws IOException {
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        change("xl/workbook.xml", "<workbook ", "<workbook conformance=\"strict\" ");
        rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"d\"><v>2020-03-05</v></c></row>");
        assertThat(cells()).containsExactly(Cell.text("张 三"), new Cell(Cell.Kind.DATE, "2020-03-05"));
    }

    @Test
    void partsThatProgramsLeaveOutAreNotMissed() throws IOException {
        parts.keySet().removeAll(List.of("xl/styles.xml", "docProps/app.xml"));
        assertThat(texts()).containsExactly("张 三", "5");
        parts.remove("[Content_Types].xml");
        assertThat(texts()).containsExactly("张 三", "5");
        parts.remove("_rels/.rels");
        assertThat(texts()).containsExactly("张 三", "5");
        rows("<row><c t=\"inlineStr\"><is><r><t>张</t></r><r><rPr/><t>三</t></r></is></c></row>");
        parts.remove("xl/sharedStrings.xml");
        assertThat(texts()).containsExactly("张三");
    }

    @Test
    void namesOfPartsAreTakenInEveryCaseAndSlash() throws IOException {
        rename(SHEET, "xl\\worksheets\\SHEET1.xml");
        rename("xl/sharedStrings.xml", "/xl/SharedStrings.xml");
        rename("[Content_Types].xml", "[content_types].xml");
        change("xl/_rels/workbook.xml.rels", "Target=\"worksheets/", "Target=\"/xl/./worksheets/../worksheets/");
        assertThat(texts()).containsExactly("张 三", "5");
    }

    @Test
    void everyPrefixIsAPrefix() throws IOException {
        parts.replaceAll((name, xml) -> name.startsWith("xl/") && !name.endsWith(".rels")
                ? xml.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x=")
                : xml);
        assertThat(texts()).containsExactly("张 三", "5");
    }

    @Test
    void utf16IsXmlToo() throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, xml) -> bytes.put(
                name,
                name.startsWith("xl/")
                        ? ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml)
                                .getBytes(StandardCharsets.UTF_16LE)
                        : xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(Tables.read(Xlsx.writeBytes(folder.resolve("a"), bytes))
                        .get(0)
                        .texts())
                .containsExactly("张 三", "5");
    }

    @Test
    void cellsAndRowsWithoutAPlaceFollowEachOther() throws IOException {
        rows("<row/><row r=\"2\"/><row><c><v>1</v></c><c r=\"D3\"><v>2</v></c><c><v>3</v></c></row><row></row>");
        Tables.Line line = Tables.read(Xlsx.write(folder.resolve("a"), parts)).get(0);
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.texts()).containsExactly("1", "", "", "2", "3");
    }

    @Test
    void everyTypeOfCellIsRead() throws IOException {
        rows(
                "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>false</v></c><c t=\"e\"><v>#DIV/0!</v></c><c t=\"str\"><f>A1</f><v>a_x000D_b"
                        + "</v></c><c t=\"d\"><v>2020-03-05T12:30:00Z</v></c><c t=\"d\"><v>1e308</v></c><c s=\"1\"><v>1e308</v></c><c s=\"1\">"
                        + "<v>43895</v></c><c><v>1E999999999</v></c><c t=\"n\"><v> 7 </v></c><c t=\"inlineStr\"><v>q</v></c><c t=\"z\"><v>8</v>"
                        + "</c><c><f>1+1</f></c><c><v>0.1</v></c></row>");
        assertThat(texts())
                .startsWith("1", "0", "#DIV/0!", "a\rb", "2020-03-05T12:30", "1e308")
                .endsWith("2020-03-05", "1E999999999", "7", "q", "8", "", "0.1");
    }

    @Test
    void durationsAreNumbers() throws IOException {
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"170\"/>"
                        + "<xf numFmtId=\"46\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        rows("<row><c s=\"0\"><v>1.5</v></c><c s=\"1\"><v>1.5</v></c><c s=\"2\"><v>43895</v></c></row>");
        assertThat(texts()).containsExactly("1.5", "1.5", "2020-03-05");
    }

    @Test
    void aWrongExtentIsNotBelieved() throws IOException {
        change(SHEET, "<dimension ref=\"A1\"/>", "<dimension ref=\"A1:XFD1048576\"/>");
        assertThat(texts()).containsExactly("张 三", "5");
    }

    @Test
    void valuesUnderMergedCellsAreRead() throws IOException {
        change(SHEET, "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
        assertThat(texts()).containsExactly("张 三", "5");
    }

    @Test
    void chartsDialogsAndMacrosAreNoSheets() throws IOException {
        for (String type : List.of("chartsheet", "dialogsheet", "xlMacrosheet")) {
            parts = Xlsx.parts(ROW);
            change("xl/workbook.xml", "<sheet ", "<sheet name=\"图\" r:id=\"rId9\"/><sheet ");
            change(
                    "xl/_rels/workbook.xml.rels",
                    "</Relationships>",
                    "<Relationship Id=\"rId9\" Type=\"http://x/" + type + "\" Target=\"other/" + type
                            + ".xml\"/></Relationships>");
            try (TableFile table = TableFiles.open(Xlsx.write(folder.resolve("a"), parts))) {
                assertThat(table.sheets()).containsExactly("表");
            }
        }
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        change("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        rows("<row><c s=\"1\"><v>42433</v></c></row>");
        assertThat(texts()).containsExactly("2020-03-05");
    }

    @Test
    void whatIsHiddenIsReadAndSaidSo() throws IOException {
        change("xl/workbook.xml", "sheetId", "state=\"veryHidden\" sheetId");
        change(SHEET, "<sheetData>", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>");
        change(SHEET, "<row r=\"1\">", "<row r=\"1\" hidden=\"true\">");
        assertThat(hidden()).isEqualTo(EnumSet.allOf(Hidden.class));
        assertThat(texts()).containsExactly("张 三", "5");
        parts = Xlsx.parts(ROW);
        assertThat(hidden()).isEmpty();
    }

    private Set<Hidden> hidden() throws IOException {
        try (TableFile table = TableFiles.open(Xlsx.write(folder.resolve("a"), parts));
                RowCursor rows = table.open(0)) {
            while (rows.next()) {}
            return Set.copyOf(rows.hidden());
        }
    }

    @Test
    void aPackageWithoutAWorkbookIsRefused() {
        parts.keySet().removeIf(name -> name.startsWith("xl/"));
        parts.put("docProps/core.xml", "<x/>");
        assertThatThrownBy(this::texts)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("没有任何工作表");
    }

    @Test
    void aMillionSharedStringsAreReadAsFarAsTheyAreUsed() throws IOException {
        StringBuilder strings = new StringBuilder("<sst>");
        for (int i = 0; i < 1_000_000; i++) {
            strings.append("<si><t>").append(i).append("</t></si>");
        }
        parts.put("xl/sharedStrings.xml", strings.append("</sst>").toString());
        rows("<row><c t=\"s\"><v>999999</v></c></row>");
        assertThat(texts()).containsExactly("999999");
    }

    @Test
    void longTextsAreReadAndEndlessOnesRefused() throws IOException {
        rows("<row><c t=\"str\"><v>" + "字".repeat(100_000) + "</v></c></row>");
        assertThat(texts().get(0)).hasSize(100_000);
        rows("<row><c t=\"str\"><v>" + "x".repeat(5_000_000) + "</v></c></row>");
        assertThatThrownBy(this::texts)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("超过");
    }

    @Test
    void markupThatOnlyCostsMemoryIsRefused() {
        String deep = "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append(" a").append(i).append("=''/>");
        }
        String attribute = "<row a=\"" + "x".repeat(5_000_000) + "\"/>";
        for (String markup : List.of(deep, "<row><c>" + deep + "</c></row>", names.toString(), attribute)) {
            rows(markup);
            assertThatThrownBy(this::cells).isInstanceOf(UnreadableFileException.class);
        }
    }
}
