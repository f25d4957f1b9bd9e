package org.bidui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The same content, written in every format. */
final class Written {
    /** The rows as they must be read; null is a row of blanks. Row 1 is merged over three columns. */
    static final List<List<String>> TEXTS = List.of(
            List.of("某县农村低保花名册（2020年3月）"),
            List.of("姓名", "身份证号", "金额", "起始年月", "是否", "备注"),
            List.of("张䶮", "340621199001011234", "12345.67", "2020-03-05", "1", "a,b;c|d"),
            List.of("李\u3400㐂", "34062119900101123X", "123456789012345", "2020-03-05T13:30", "0", "第一行\n第二行"),
            List.of(),
            List.of("王\ud840\udc00五", "", "0.1", "", "", "说\"好\"的"),
            List.of("#N/A", "", "-5", "1999-12-31", "", "末"));

    private Written() {}

    static Path workbook(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook, workbook.createSheet("低保3月"));
            workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("字典")), true);
            workbook.write(out);
        }
        return file;
    }

    static Path text(Path file, String separator, Charset charset, String mark) throws IOException {
        String text = TEXTS.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("(?s).*[,;|\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
        return Files.write(file, (mark + text).getBytes(charset));
    }

    static Path html(Path file, Charset charset) throws IOException {
        StringBuilder html = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                + "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head><body><table>");
        html.append("<tr><td colspan=6>").append(TEXTS.get(0).get(0)).append("</td></tr>\n");
        for (List<String> row : TEXTS.subList(1, TEXTS.size())) {
            html.append("<tr>");
            for (String cell : row) {
                html.append("<td>")
                        .append(cell.replace("\"", "&quot;").replace("\n", "<br>\n"))
                        .append(cell.isEmpty() ? "&nbsp;" : "");
            }
            html.append("</tr>\n");
        }
        return Files.write(
                file, html.append("</table></body></html>").toString().getBytes(charset));
    }

    private static void fill(Workbook workbook, Sheet sheet) {
        CellStyle date = style(workbook, "yyyy\"年\"m\"月\"d\"日\";@");
        CellStyle time = style(workbook, "yyyy/m/d h:mm");
        CellStyle mask = style(workbook, "000000");
        for (int r = 0; r < TEXTS.size(); r++) {
            if (TEXTS.get(r).isEmpty()) {
                continue;
            }
            Row row = sheet.createRow(r);
            for (int c = 0; c < TEXTS.get(r).size(); c++) {
                String text = TEXTS.get(r).get(c);
                Cell cell = row.createCell(c);
                if (r < 2 || c == 1 || c == 5) {
                    cell.setCellValue(text);
                } else if (text.equals("#N/A")) {
                    cell.setCellErrorValue(FormulaError.NA.getCode());
                } else if (c == 2) {
                    cell.setCellValue(Double.parseDouble(text));
                    cell.setCellStyle(mask);
                } else if (c == 3 && !text.isEmpty()) {
                    boolean midnight = text.length() == 10;
                    cell.setCellValue(midnight ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text));
                    cell.setCellStyle(midnight ? date : time);
                } else if (c == 4 && !text.isEmpty()) {
                    cell.setCellValue(text.equals("1"));
                } else if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.getRow(1).createCell(200).setCellStyle(mask);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
