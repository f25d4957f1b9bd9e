package org.bidui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table of texts written as a real file of one format and encoding. */
enum WrittenTable {
    XLSX(null, "", ""),
    XLS(null, "", ""),
    HTML_GB18030("GB18030", "", ""),
    HTML_UTF8("UTF-8", "", ""),
    CSV_GB18030("GB18030", ",", ""),
    CSV_UTF8("UTF-8", ",", ""),
    CSV_UTF8_MARK("UTF-8", ",", "\ufeff"),
    CSV_UTF16LE_MARK("UTF-16LE", ",", "\ufeff"),
    CSV_UTF16BE("UTF-16BE", ",", ""),
    TSV_GB18030("GB18030", "\t", ""),
    SEMICOLON_UTF8("UTF-8", ";", ""),
    BAR_GB18030("GB18030", "|", "");

    private final Charset charset;
    private final String separator;
    private final String mark;

    WrittenTable(String charset, String separator, String mark) {
        this.charset = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        this.separator = separator;
        this.mark = mark;
    }

    void write(Path file, List<List<String>> rows) throws IOException {
        switch (this) {
            case XLSX -> workbook(new SXSSFWorkbook(500), file, rows);
            case XLS -> workbook(new HSSFWorkbook(), file, rows);
            case HTML_GB18030, HTML_UTF8 -> Files.write(file, html(rows).getBytes(charset));
            default -> Files.write(file, (mark + text(rows)).getBytes(charset));
        }
    }

    /** Blank rows are left out, and blank cells too, save a few that have a format and nothing else. */
    private static void workbook(Workbook workbook, Path file, List<List<String>> rows) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            for (int r = 0; r < rows.size(); r++) {
                List<String> texts = rows.get(r);
                if (texts.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                Row row = sheet.createRow(r);
                for (int c = 0; c < texts.size(); c++) {
                    if (!texts.get(c).isEmpty()) {
                        row.createCell(c).setCellValue(texts.get(c));
                    } else if ((r + c) % 7 == 0) {
                        row.createCell(c).setCellStyle(style);
                    }
                }
                boolean title = texts.stream().filter(text -> !text.isEmpty()).count() == 1;
                if (title && !texts.get(0).isEmpty() && texts.size() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(r, r, 0, texts.size() - 1));
                }
            }
            workbook.write(out);
        }
    }

    private String html(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<html><head><meta http-equiv=Content-Type content=\"text/html; charset="
                + charset.name() + "\"></head><body><table border=1>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (String cell : row) {
                html.append("<td>")
                        .append(cell.isEmpty() ? "&nbsp;" : escaped(cell))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    private String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(separator) || cell.contains("\n") || cell.contains("\"")
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
