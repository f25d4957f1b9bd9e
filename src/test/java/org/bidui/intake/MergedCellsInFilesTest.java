package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are really merged, in real files: under a header of two rows, households over several rows. */
class MergedCellsInFilesTest {
    private static final List<String> EXPECTED = List.of(
            "孙疃镇|D1|张三|张三|" + Desk.id(1) + "|300",
            "孙疃镇|D1|张三|李四|" + Desk.id(2) + "|300",
            "孙疃镇|D1|张三|张五|" + Desk.id(3) + "|300",
            "铁佛镇|D2|王二|王二|" + Desk.id(4) + "|200");

    private static final String[][] ROWS = {
        {"2020年3月农村低保花名册", "", "", "", "", ""},
        {"乡镇", "低保证号", "户主姓名", "保障对象", "", "月保障金额"},
        {"", "", "", "姓名", "身份证号", ""},
        {"孙疃镇", "D1", "张三", "张三", Desk.id(1), "300"},
        {"", "", "", "李四", Desk.id(2), ""},
        {"", "", "", "张五", Desk.id(3), ""},
        {"铁佛镇", "D2", "王二", "王二", Desk.id(4), "200"}
    };

    @TempDir
    Path folder;

    private List<String> read() {
        Intake intake = new Intake(TestRolls.ROLLS);
        Survey survey = intake.survey(folder, YearMonth.of(2020, 3), FileChoices.NONE);
        assertThat(survey.problems()).isEmpty();
        List<String> rows = new ArrayList<>();
        try {
            intake.read(
                    survey.files().get(0),
                    any -> row -> rows.add(String.join(
                            "|",
                            List.of(
                                    row.text("township"),
                                    row.text("allowance_no"),
                                    row.text("head_name"),
                                    row.name(),
                                    row.text("id_number"),
                                    row.text("monthly_amount")))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private void write(Workbook workbook) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(folder.resolve("1.dat"))) {
            Sheet sheet = workbook.createSheet();
            for (int r = 0; r < ROWS.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < ROWS[r].length; c++) {
                    row.createCell(c).setCellValue(ROWS[r][c]);
                }
            }
            for (String range :
                    List.of("A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "A4:A6", "B4:B6", "F4:F6")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(out);
        }
    }

    @Test
    void inAWorkbook() throws IOException {
        write(new XSSFWorkbook());
        assertThat(read()).isEqualTo(EXPECTED);
    }

    @Test
    void inAnOldWorkbook() throws IOException {
        write(new HSSFWorkbook());
        assertThat(read()).isEqualTo(EXPECTED);
    }

    @Test
    void inAWebPage() throws IOException {
        Files.writeString(folder.resolve("1.xls"), """
                <html><head><meta charset="utf-8"></head><body><table>
                <tr><td colspan="6">2020年3月农村低保花名册</td></tr>
                <tr><th rowspan="2">乡镇</th><th rowspan="2">低保证号</th><th rowspan="2">户主姓名</th><th colspan="2">保障对象</th><th rowspan="2">月保障金额</th></tr>
                <tr><th>姓名</th><th>身份证号</th></tr>
                <tr><td rowspan="3">孙疃镇</td><td rowspan="3">D1</td><td rowspan="3">张三</td><td>张三</td><td>%s</td><td rowspan="3">300</td></tr>
                <tr><td>李四</td><td>%s</td></tr>
                <tr><td>张五</td><td>%s</td></tr>
                <tr><td>铁佛镇</td><td>D2</td><td>王二</td><td>王二</td><td>%s</td><td>200</td></tr>
                </table></body></html>
                """.formatted(Desk.id(1), Desk.id(2), Desk.id(3), Desk.id(4)));
        assertThat(read()).isEqualTo(EXPECTED);
    }
}
