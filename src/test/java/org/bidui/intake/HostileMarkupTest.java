package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidui.intake.table.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and pages made to cost time or memory: read, or refused in one sentence, in the little memory that tests have. */
class HostileMarkupTest {
    private static final String XML_START =
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                    + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xls");
    }

    private Path write(String start, String repeated, int times, String end) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(repeated);
            }
            out.write(end);
        }
        return file;
    }

    private void assertRefused(String said) {
        assertThatThrownBy(() -> Tables.readAll(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aMillionColumnsAreRefusedUnlessTheyAreBlank() throws IOException {
        write("", "1,", 1_000_000, "\n2,3\n");
        assertRefused("16384");
        write("1,2", ",", 1_000_000, "\n2,3\n");
        assertThat(Tables.read(file))
                .extracting(Tables.Line::texts)
                .containsExactly(List.of("1", "2"), List.of("2", "3"));
        write("<table><tr>", "<td>1", 20_000, "</table>");
        assertRefused("16384");
        write("<table><tr>", "<td>1", 1_000_000, "</table>");
        assertRefused("标签");
    }

    @Test
    void aQuoteThatNothingClosesInALongFileIsACharacter() throws IOException {
        write("a,b\n\"x,1\n", "张三,1234567890\n", 1_000_000, "");
        assertThat(Tables.read(file).size()).isEqualTo(1_000_002);
    }

    @Test
    void quotesThatNeverCloseDoNotCostTheSquareOfTheirNumber() throws IOException {
        write("a,b\n", "5\"x,\"abc\n", 300_000, "");
        assertThat(Tables.read(file).size()).isGreaterThan(100_000);
    }

    @Test
    void aLineWithoutEndIsRefused() throws IOException {
        write("a,b\n\"", "x", 5_000_000, "");
        assertRefused("超过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td colspan=1000000000>a",
                "<td rowspan=1000000000>a",
                "<td colspan=16000 rowspan=65534>a</tr><tr>",
                "<td colspan=999999999999999999999 rowspan=-1>a"
            })
    void spansWithoutMeasureAreReadOrRefused(String cell) throws IOException {
        write("<table><tr>", cell, 200, "</table>");
        Fuzz.readOrRefuse(file, cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<table><tr><td>", "<div>", "<b>", "<td><span>", "<ul><li>", "<p><font size=1>", "<a href=x>"})
    void pagesNestedWithoutEndAreReadOrRefused(String tag) throws IOException {
        write("<table><tr><td>1", tag, 10_000, "x</table>");
        Fuzz.readOrRefuse(file, tag);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<td>", "<tr>", "<p>x", "<br>", "<table>", "<!-- -->", "</x>"})
    void tenMillionTagsAreReadOrRefused(String tag) throws IOException {
        write("<table><tr><td>1", tag, 10_000_000, "x</table>");
        Fuzz.readOrRefuse(file, tag);
    }

    @Test
    void endlessTextsAndTagsAreRefused() throws IOException {
        write("<table><tr><td>", "x", 6_000_000, "</table>");
        assertRefused("超过");
        write("<table><tr><td a='", "x", 6_000_000, "'>1</table>");
        assertRefused("超过");
        write(XML_START + "<Row a='", "x", 6_000_000, "'/></Table></Worksheet></Workbook>");
        assertRefused("超过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Row ss:Index='99999999999'/>",
                "<Row ss:Index='-5'/>",
                "<Row ss:Span='2147483647'/><Row/>",
                "<Row><Cell ss:Index='2147483648'/></Row>",
                "<Row><Cell ss:Index='16385'/></Row>",
                "<Row><Cell ss:MergeAcross='2147483647'/><Cell/></Row>"
            })
    void placesBeyondTheSheetAreRefused(String row) throws IOException {
        write(XML_START, row, 1, "</Table></Worksheet></Workbook>");
        assertRefused("超出");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">",
                "<!ENTITY a SYSTEM \"file:///etc/hostname\">",
                "<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;"
            })
    void entitiesAreRefused(String dtd) throws IOException {
        String xml = XML_START.replace("<Workbook", "<!DOCTYPE Workbook [" + dtd + "]><Workbook");
        write(xml, "<Row><Cell><Data>&a;</Data></Cell></Row>", 1, "</Table></Worksheet></Workbook>");
        assertRefused("DTD");
    }

    @Test
    void zeroBytesAreNoText() throws IOException {
        Files.write(file, new byte[1_000_000]);
        Fuzz.readOrRefuse(file, "zeros");
        write("a,b\n1,2\n", "\0", 1_000_000, "\n3,4\n");
        Fuzz.readOrRefuse(file, "text and zeros");
    }
}
