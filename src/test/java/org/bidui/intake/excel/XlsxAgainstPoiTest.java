package org.bidui.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bidui.intake.Tables;
import org.bidui.intake.table.CellText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random workbooks, our reader sees what POI's object model sees. */
class XlsxAgainstPoiTest {
    private static final String[] FORMATS = {
        "General",
        "0",
        "000000",
        "0.00",
        "0%",
        "@",
        "#,##0.00",
        "yyyy-mm-dd",
        "yyyy/m/d h:mm",
        "m/d/yy",
        "yyyy\"年\"m\"月\"",
        "[$-804]yyyy\"年\"m\"月\"d\"日\"",
        "\"第\"0\"号\"",
        "0.00E+00"
    };
    private static final String[] TEXTS = {
        "张三", " 前后空格 ", "", "a\nb", "_x000D_", "a\tb", "<&>\"'", "\ud840\udc00䶮", "340621199001011234", "=1+1"
    };

    private static final FormulaError[] ERRORS = {FormulaError.NA, FormulaError.DIV0, FormulaError.REF};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void weSeeWhatPoiSees(long seed) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("random.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle[] styles = new CellStyle[FORMATS.length];
            for (int i = 0; i < styles.length; i++) {
                styles[i] = workbook.createCellStyle();
                styles[i].setDataFormat(workbook.createDataFormat().getFormat(FORMATS[i]));
            }
            for (int s = 0; s < 3; s++) {
                fill(workbook.createSheet(), styles, random);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        try (XSSFWorkbook expected = new XSSFWorkbook(Files.newInputStream(file));
                XlsxFile read = XlsxFile.open(file)) {
            for (int s : new int[] {2, 0, 1}) {
                assertThat(Tables.read(read, s))
                        .as("seed %d, sheet %d", seed, s)
                        .isEqualTo(lines(expected.getSheetAt(s)))
                        .isNotEmpty();
            }
        }
    }

    private static void fill(Sheet sheet, CellStyle[] styles, Random random) {
        for (int r = 0; r < 200; r += 1 + random.nextInt(4)) {
            Row row = sheet.createRow(r);
            for (int c = random.nextInt(3); c < 60; c += 1 + random.nextInt(9)) {
                fill(row.createCell(c), styles[random.nextInt(styles.length)], random);
            }
        }
    }

    private static void fill(Cell cell, CellStyle style, Random random) {
        cell.setCellStyle(style);
        switch (random.nextInt(9)) {
            case 0 -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
            case 1 -> cell.setCellValue(random.nextInt(100_000));
            case 2 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellErrorValue(ERRORS[random.nextInt(ERRORS.length)].getCode());
            case 5 -> {
                cell.setCellFormula("1+1");
                cell.setCellValue(40_000 + random.nextInt(2_000) + random.nextInt(96) / 96.0);
            }
            case 6 -> {
                cell.setCellFormula("\"a\"&\"b\"");
                cell.setCellValue("文" + random.nextInt(5));
            }
            case 7 -> {
                XSSFRichTextString rich = new XSSFRichTextString("");
                rich.append("红");
                rich.append(" 字" + random.nextInt(9), new org.apache.poi.xssf.usermodel.XSSFFont());
                cell.setCellValue(rich);
            }
            default -> {}
        }
    }

    private static List<Tables.Line> lines(Sheet sheet) {
        List<Tables.Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            TreeMap<Integer, org.bidui.roll.Cell> cells = new TreeMap<>();
            row.forEach(cell -> cells.put(cell.getColumnIndex(), cell(cell)));
            cells.values().removeIf(org.bidui.roll.Cell::isBlank);
            if (!cells.isEmpty()) {
                List<org.bidui.roll.Cell> line = new ArrayList<>();
                for (int c = 0; c <= cells.lastKey(); c++) {
                    Cell cell = row.getCell(c);
                    line.add(cell == null ? org.bidui.roll.Cell.EMPTY : cell(cell));
                }
                lines.add(new Tables.Line(row.getRowNum() + 1, line));
            }
        }
        return lines;
    }

    private static org.bidui.roll.Cell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> org.bidui.roll.Cell.text(cell.getStringCellValue());
            case BOOLEAN -> CellText.bool(cell.getBooleanCellValue());
            case ERROR ->
                new org.bidui.roll.Cell(
                        org.bidui.roll.Cell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell);
            default -> org.bidui.roll.Cell.EMPTY;
        };
    }

    private static org.bidui.roll.Cell number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (value < 1 || value >= 2_958_466 || !DateUtil.isCellDateFormatted(cell)) {
            return CellText.number(value);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(value, false, true);
        boolean midnight = date.toLocalTime().toSecondOfDay() == 0;
        return new org.bidui.roll.Cell(
                org.bidui.roll.Cell.Kind.DATE, midnight ? date.toLocalDate().toString() : date.toString());
    }
}
