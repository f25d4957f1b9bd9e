package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bidui.intake.table.TableFile;
import org.bidui.roll.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same content comes out of every format. */
class EveryFormatTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    enum Format {
        XLSX("", FileKind.XLSX),
        XLSX_STREAMED("", FileKind.XLSX),
        XLS("", FileKind.XLS),
        HTML("GB18030", FileKind.HTML),
        CSV_GB18030("GB18030", FileKind.TEXT),
        CSV_UTF8("UTF-8", FileKind.TEXT),
        CSV_UTF8_MARK("UTF-8", FileKind.TEXT),
        CSV_UTF16LE("UTF-16LE", FileKind.TEXT),
        CSV_UTF16BE_MARK("UTF-16BE", FileKind.TEXT),
        TSV("GB18030", FileKind.TEXT),
        SEMICOLON("UTF-8", FileKind.TEXT),
        BAR("UTF-8", FileKind.TEXT);

        final String encoding;
        final FileKind kind;

        Format(String encoding, FileKind kind) {
            this.encoding = encoding;
            this.kind = kind;
        }

        /** Under a name that says nothing, or something wrong. */
        Path write(Path folder) throws IOException {
            Path file = folder.resolve("名册.dat");
            return switch (this) {
                case XLSX -> Written.workbook(new XSSFWorkbook(), file);
                case XLSX_STREAMED -> Written.workbook(new SXSSFWorkbook(50), file);
                case XLS -> Written.workbook(new HSSFWorkbook(), file);
                case HTML -> Written.html(file, GB18030);
                case CSV_GB18030 -> Written.text(file, ",", GB18030, "");
                case CSV_UTF8 -> Written.text(file, ",", StandardCharsets.UTF_8, "");
                case CSV_UTF8_MARK -> Written.text(file, ",", StandardCharsets.UTF_8, "\ufeff");
                case CSV_UTF16LE -> Written.text(file, ",", StandardCharsets.UTF_16LE, "");
                case CSV_UTF16BE_MARK -> Written.text(file, ",", StandardCharsets.UTF_16BE, "\ufeff");
                case TSV -> Written.text(file, "\t", GB18030, "");
                case SEMICOLON -> Written.text(file, ";", StandardCharsets.UTF_8, "");
                case BAR -> Written.text(file, "|", StandardCharsets.UTF_8, "");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentComesOut(Format format) throws IOException {
        Path file = format.write(folder);

        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < Written.TEXTS.size(); i++) {
            read.add(List.of());
        }
        for (Tables.Line line : Tables.read(file)) {
            read.set(line.number() - 1, line.texts());
        }
        assertThat(read).isEqualTo(Written.TEXTS);
    }

    @ParameterizedTest
    @EnumSource
    void kindAndEncodingAreFoundByContent(Format format) throws IOException {
        Path file = format.write(folder);

        assertThat(FileKind.of(file)).isEqualTo(format.kind);
        try (TableFile table = TableFiles.open(file)) {
            assertThat(table.encoding()).isEqualTo(format.encoding);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSX_STREAMED", "XLS"})
    void spreadsheetsSayWhatACellIs(Format format) throws IOException {
        Path file = format.write(folder);

        assertThat(Tables.read(file).get(2).cells())
                .extracting(Cell::kind)
                .containsExactly(
                        Cell.Kind.TEXT,
                        Cell.Kind.TEXT,
                        Cell.Kind.NUMBER,
                        Cell.Kind.DATE,
                        Cell.Kind.BOOLEAN,
                        Cell.Kind.TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSX_STREAMED", "XLS"})
    void hiddenSheetsAreSheetsAndEachMayBeOpenedAgain(Format format) throws IOException {
        try (TableFile table = TableFiles.open(format.write(folder))) {
            assertThat(table.sheets()).containsExactly("低保3月", "字典");
            List<Tables.Line> first = Tables.read(table, 0);
            assertThat(Tables.read(table, 1)).isEmpty();
            assertThat(Tables.read(table, 0)).isEqualTo(first).isNotEmpty();
        }
    }

    @Test
    void theContentHoldsCharactersThatGbkDoesNotKnow() {
        String all = Written.TEXTS.toString();
        assertThat(Charset.forName("GBK").newEncoder().canEncode(all)).isFalse();
        assertThat(GB18030.newEncoder().canEncode(all)).isTrue();
    }
}
