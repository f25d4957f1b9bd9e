package org.bidui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the workbook of any county. */
class WorkbookPropertiesTest {
    @TempDir
    private Path folder;

    @Test
    void townshipsAddUpToTheCounty() {
        for (CheckReport.Ran ran : FixedCounty.report(97).listRan()) {
            Figures sum = Figures.sum(Figures.byTownship(ran).values());
            assertThat(sum.tally()).isEqualTo(ran.result().total());
            assertThat(sum.opened() + sum.continuing() + sum.recurred())
                    .isEqualTo(ran.cases().size());
        }
        CoverageReport coverage = FixedCounty.report(97).coverage();
        assertThat(coverage).isNotNull();
        assertThat(coverage.total().registry().households()).isEqualTo(97);
    }

    @Test
    void everyFindingStandsOnceBelowTheHeaderInRowFour() throws IOException {
        JobReport report = FixedCounty.report(97);
        WrittenWorkbook written = new WorkbookWriter(folder).write(report, folder);
        try (XSSFWorkbook workbook = open(written)) {
            for (CheckReport.Ran ran : report.listRan()) {
                Sheet sheet = workbook.getSheet(written.sheets().get(ran.check().id()));
                assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("问题编号");
                assertThat(caseNumbers(sheet))
                        .containsExactlyElementsOf(ran.cases().stream()
                                .map(found -> found.number())
                                .toList());
            }
        }
    }

    @Test
    void numbersOfPeopleAreTextAndNothingIsAFormula() throws IOException {
        WrittenWorkbook written = new WorkbookWriter(folder).write(FixedCounty.report(40), folder);
        int numbers = 0;
        try (XSSFWorkbook workbook = open(written)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("\\d{17}[\\dX]")) {
                            assertThat(cell.getCellStyle().getDataFormatString())
                                    .isEqualTo("@");
                            numbers++;
                        }
                    }
                }
            }
        }
        assertThat(numbers).isPositive();
    }

    @Test
    void aLongTableGoesOnInTheNextSheet() throws IOException {
        JobReport report = FixedCounty.report(97);
        WrittenWorkbook written = new WorkbookWriter(folder, 30).write(report, folder);
        CheckReport.Ran first = report.listRan().get(0);
        try (XSSFWorkbook workbook = open(written)) {
            List<String> numbers = new ArrayList<>();
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith(first.check().title())) {
                    assertThat(sheet.getLastRowNum()).isLessThan(30);
                    numbers.addAll(caseNumbers(sheet));
                }
            }
            assertThat(workbook.getSheet(first.check().title() + "(2)")).isNotNull();
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            first.cases().stream().map(found -> found.number()).toList());
        }
    }

    @Test
    void textOfAnyKindIsKeptAsText() {
        assertThat(CellText.of("a\u0000b\u0008c\r\nd\ufffe\ud800e")).isEqualTo("abc\nde");
        assertThat(CellText.of("𠮷")).isEqualTo("𠮷");
        String cut = CellText.of("𠮷".repeat(20_000));
        assertThat(cut.length()).isLessThanOrEqualTo(CellText.LONGEST);
        assertThat(cut).endsWith("（内容过长，已截断）");
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0")) {
            try (Book book = new Book(100)) {
                Pen pen = new Pen(book.sheet("a"), book.styles());
                Cell cell = pen.cell(pen.row(), 0, formula, Look.TEXT);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(formula);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void sheetNamesAreWhatExcelTakes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        SheetNames names = new SheetNames();
        List<String> assigned = IntStream.range(0, 500)
                .mapToObj(i -> names.assign(title(random)))
                .toList();

        assertThat(assigned)
                .as("seed " + seed)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .hasSizeBetween(1, 31)
                        .doesNotContainPattern("[\\\\/?*\\[\\]:]")
                        .doesNotStartWith("'")
                        .doesNotEndWith("'"));
    }

    private static String title(Random random) {
        String alphabet = "低保户Aa/?*[]:'\\ ";
        return random.ints(random.nextInt(40), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .reduce("", String::concat);
    }

    private static List<String> caseNumbers(Sheet sheet) {
        List<String> numbers = new ArrayList<>();
        for (int row = 4; row <= sheet.getLastRowNum(); row++) {
            Cell cell = sheet.getRow(row).getCell(0);
            if (cell != null && !cell.getStringCellValue().isEmpty()) {
                numbers.add(cell.getStringCellValue());
            }
        }
        return numbers;
    }

    private XSSFWorkbook open(WrittenWorkbook written) throws IOException {
        return new XSSFWorkbook(java.nio.file.Files.newInputStream(folder.resolve(written.file())));
    }
}
