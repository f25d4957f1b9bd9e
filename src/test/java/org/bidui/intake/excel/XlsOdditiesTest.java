package org.bidui.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.bidui.intake.FileKind;
import org.bidui.intake.TableFiles;
import org.bidui.intake.Tables;
import org.bidui.intake.table.Hidden;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Binary workbooks with what real ones have and few programs expect; BIFF records are written out by hand where POI cannot. */
class XlsOdditiesTest {
    private static final int BOF = 0x809;
    private static final int EOF = 0x0A;
    private static final int BOUND_SHEET = 0x85;
    private static final int SST = 0xFC;
    private static final int CONTINUE = 0x3C;
    private static final int LABEL_SST = 0xFD;
    private static final int GLOBALS = 5;
    private static final int WORKSHEET = 0x10;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xls");
    }

    @Test
    void whatIsHiddenIsReadAndSaidSo() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("a");
            workbook.createSheet("b");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("张三");
            row.setZeroHeight(true);
            sheet.setColumnHidden(0, true);
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            save(workbook);
        }
        assertThat(hidden(0)).isEqualTo(EnumSet.allOf(Hidden.class));
        assertThat(hidden(1)).isEmpty();
        assertThat(texts()).containsExactly(List.of("张三"));
    }

    private Set<Hidden> hidden(int sheet) throws IOException {
        try (TableFile table = TableFiles.open(file);
                RowCursor rows = table.open(sheet)) {
            while (rows.next()) {}
            return Set.copyOf(rows.hidden());
        }
    }

    @Test
    void textsOfFormulasComeFromTheirOwnRecords() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Row row = workbook.createSheet("a").createRow(0);
            row.createCell(0).setCellValue("x");
            row.createCell(1).setCellFormula("A1&\"张\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellValue(3);
            save(workbook);
        }
        assertThat(texts()).containsExactly(List.of("x", "x张", "3"));
    }

    @Test
    void sharedStringsMayBeSplitAnywhereAndChangeTheirWidth() throws IOException {
        byte[] first = bytes(
                4 + 4 + 3 + 2,
                b -> b.putInt(1)
                        .putInt(1)
                        .putShort((short) 4)
                        .put((byte) 0)
                        .put("ab".getBytes(StandardCharsets.US_ASCII)));
        byte[] second = bytes(1 + 4, b -> b.put((byte) 1).put("张三".getBytes(StandardCharsets.UTF_16LE)));
        write(
                "Workbook",
                workbook(0x600, join(record(SST, first), record(CONTINUE, second)), record(LABEL_SST, cell(0, 0))));
        assertThat(texts()).containsExactly(List.of("ab张三"));
    }

    @Test
    void unknownRecordsAndFormattedTextAreNoObstacle() throws IOException {
        byte[] text = bytes(
                6 + 3 + 2 + 2,
                b -> b.put(new byte[] {0, 0, 1, 0, 0, 0})
                        .putShort((short) 2)
                        .put((byte) 0)
                        .put("hi".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 0));
        byte[] sst = bytes(
                8 + 3 + 1,
                b -> b.putInt(1).putInt(1).putShort((short) 1).put((byte) 0).put((byte) 'a'));
        write(
                "Workbook",
                workbook(
                        0x600,
                        record(SST, sst),
                        join(record(0x7777, new byte[50]), record(LABEL_SST, cell(0, 0)), record(0xD6, text))));
        assertThat(texts()).containsExactly(List.of("a", "hi"));
    }

    @Test
    void theStreamMayHaveItsOldNameButNotItsOldContent() throws IOException {
        byte[] sst = bytes(
                8 + 3 + 1,
                b -> b.putInt(1).putInt(1).putShort((short) 1).put((byte) 0).put((byte) 'a'));
        write("Book", workbook(0x600, record(SST, sst), record(LABEL_SST, cell(0, 0))));
        assertThat(texts()).containsExactly(List.of("a"));
        write("Book", workbook(0x500, new byte[0], new byte[0]));
        assertThat(FileKind.of(file)).isEqualTo(FileKind.OLD_EXCEL);
        assertThatThrownBy(this::texts).hasMessageContaining("Excel 95");
    }

    @Test
    void countsThatTheFileCannotHoldAreRefused() throws IOException {
        byte[] sst = bytes(
                8 + 3, b -> b.putInt(-1).putInt(0x7FFFFFFF).putShort((short) 1).put((byte) 0));
        write("Workbook", workbook(0x600, record(SST, sst), record(LABEL_SST, cell(0, 0))));
        assertThatThrownBy(this::texts).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void recordsThatEndEarlyOrNeverAreRefused() throws IOException {
        byte[] good = workbook(0x600, new byte[0], record(0x203, new byte[14]));
        for (int length : List.of(0x7FFF, 0xFFFF, 3)) {
            ByteBuffer wrong = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
            wrong.putShort(good.length - 4 - 14 - 2, (short) length);
            write("Workbook", wrong.array());
            assertThatThrownBy(this::texts).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void chainsOfSectorsThatGoRoundInCirclesAreRefused() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("a");
            for (int i = 0; i < 2_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("张三" + i);
            }
            save(workbook);
        }
        byte[] good = Files.readAllBytes(file);
        ByteBuffer container = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 * (1 + container.getInt(0x4C));
        for (int sector = 0; sector < 100; sector++) {
            int next = container.getInt(table + 4 * sector);
            if (next > 3) {
                byte[] circular = good.clone();
                ByteBuffer.wrap(circular).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * sector, sector / 2);
                Files.write(file, circular);
                assertThatThrownBy(this::texts).as("sector %d", sector).isInstanceOf(UnreadableFileException.class);
            }
        }
    }

    private List<List<String>> texts() throws IOException {
        return Tables.read(file).stream().map(Tables.Line::texts).toList();
    }

    private void save(HSSFWorkbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private void write(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(out);
        }
    }

    /** A workbook of one sheet. */
    private static byte[] workbook(int version, byte[] globals, byte[] cells) throws IOException {
        byte[] start = record(BOF, start(version, GLOBALS));
        int length = start.length + 4 + 9 + globals.length + 4;
        byte[] sheet = bytes(
                9,
                b -> b.putInt(length)
                        .putShort((short) 0)
                        .put((byte) 1)
                        .put((byte) 0)
                        .put((byte) 'a'));
        return join(
                start,
                record(BOUND_SHEET, sheet),
                globals,
                record(EOF, new byte[0]),
                record(BOF, start(version, WORKSHEET)),
                cells,
                record(EOF, new byte[0]));
    }

    private static byte[] start(int version, int type) {
        return bytes(16, b -> b.putShort((short) version).putShort((short) type));
    }

    private static byte[] cell(int column, int string) {
        return bytes(
                10,
                b -> b.putShort((short) 0)
                        .putShort((short) column)
                        .putShort((short) 0)
                        .putInt(string));
    }

    private static byte[] record(int kind, byte[] data) {
        return bytes(
                4 + data.length,
                b -> b.putShort((short) kind).putShort((short) data.length).put(data));
    }

    private static byte[] bytes(int length, java.util.function.Consumer<ByteBuffer> writing) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        writing.accept(buffer);
        return buffer.array();
    }

    private static byte[] join(byte[]... pieces) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.write(piece);
        }
        return joined.toByteArray();
    }
}
