package org.bidui.blackbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table, given as lines of cells between {@code |}, in the forms that departments send. {@code \n} is a line break in a cell. */
final class Tables {
    private Tables() {}

    static void text(Path file, String table, String separator, Charset charset, People people) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> cells : rows(table, people)) {
            List<String> quoted = cells.stream()
                    .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                    .toList();
            text.append(String.join(separator, quoted)).append("\r\n");
        }
        write(file, text.toString(), charset);
    }

    static void raw(Path file, String text, Charset charset, People people) throws IOException {
        write(file, people.fillIn(text), charset);
    }

    static void html(Path file, String table, Charset charset, People people) throws IOException {
        StringBuilder html = new StringBuilder(
                        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=")
                .append(charset.name())
                .append("\"></head><body><table border=1>\n");
        for (List<String> cells : rows(table, people)) {
            html.append("<tr>");
            cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>\n");
        }
        write(file, html.append("</table></body></html>").toString(), charset);
    }

    static void xlsx(Path file, String sheet, String table, People people) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook(file, workbook, sheet, table, people);
        }
    }

    static void xls(Path file, String sheet, String table, People people) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            workbook(file, workbook, sheet, table, people);
        }
    }

    private static void workbook(Path file, Workbook workbook, String name, String table, People people)
            throws IOException {
        Sheet sheet = workbook.createSheet(name);
        for (List<String> cells : rows(table, people)) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (cell.matches("\\d{1,6}(\\.\\d+)?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(cell));
                } else if (!cell.isEmpty()) {
                    row.createCell(column).setCellValue(cell.replace("\\n", "\n"));
                }
            }
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static List<List<String>> rows(String table, People people) {
        return table.lines()
                .map(line -> List.of(people.fillIn(line).split("\\|", -1)))
                .toList();
    }

    private static void write(Path file, String text, Charset charset) throws IOException {
        Files.createDirectories(file.getParent());
        String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" : "";
        Files.write(file, (mark + text).getBytes(charset));
    }
}
