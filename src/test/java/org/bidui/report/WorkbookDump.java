package org.bidui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: each sheet's layout, then each cell with its value, its kind and its format. */
final class WorkbookDump {
    private WorkbookDump() {}

    static String of(Path file) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            workbook.sheetIterator().forEachRemaining(sheet -> sheet((XSSFSheet) sheet, dump));
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        return dump.toString();
    }

    private static void sheet(XSSFSheet sheet, StringBuilder dump) {
        dump.append("== ").append(sheet.getSheetName()).append('\n');
        layout(sheet, dump);
        for (Row row : sheet) {
            StringJoiner cells = new StringJoiner(" | ", "%4d  ".formatted(row.getRowNum() + 1), "\n");
            row.forEach(cell -> cells.add(cell(cell)));
            dump.append(cells.toString().stripTrailing()).append('\n');
        }
        dump.append('\n');
    }

    private static void layout(XSSFSheet sheet, StringBuilder dump) {
        dump.append("paper ").append(sheet.getPrintSetup().getPaperSize());
        dump.append(sheet.getPrintSetup().getLandscape() ? " landscape" : " portrait");
        dump.append(" fit ")
                .append(sheet.getPrintSetup().getFitWidth())
                .append('x')
                .append(sheet.getPrintSetup().getFitHeight());
        dump.append(" footer ").append(sheet.getFooter().getCenter()).append('\n');
        if (sheet.getRepeatingRows() != null) {
            dump.append("repeated ")
                    .append(sheet.getRepeatingRows().formatAsString())
                    .append('\n');
        }
        if (sheet.getPaneInformation() != null) {
            dump.append("frozen ")
                    .append(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .append('\n');
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            dump.append("filter ")
                    .append(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .append('\n');
        }
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            var formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            for (CellRangeAddress range : formatting.getFormattingRanges()) {
                dump.append("coloured ").append(range.formatAsString());
            }
            for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
                dump.append(' ').append(formatting.getRule(rule).getFormula1());
            }
            dump.append('\n');
        }
        for (DataValidation validation : sheet.getDataValidations()) {
            dump.append("validated ")
                    .append(validation.getRegions().getCellRangeAddress(0).formatAsString());
            dump.append(' ')
                    .append(validation.getValidationConstraint().getFormula1())
                    .append('\n');
        }
    }

    private static String cell(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        String mark = (format.equals("@") ? "@" : "")
                + (cell.getHyperlink() == null ? "" : "→" + cell.getHyperlink().getAddress() + " ");
        return switch (cell.getCellType()) {
            case STRING -> mark + cell.getStringCellValue().replace("\n", "⏎");
            case NUMERIC -> "#" + cell.getNumericCellValue() + (format.endsWith("%") ? "%" : "");
            case BLANK -> "";
            default -> "!" + cell.getCellType();
        };
    }
}
