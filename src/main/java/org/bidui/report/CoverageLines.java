package org.bidui.report;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.bidui.person.PinyinOrder;
import org.bidui.report.CoverageReport.Term;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** 户保率, 人保率 by township, worst first, and the 勾稽表, below the summary's other tables and in their columns. */
final class CoverageLines {
    /** The columns of the households' and of the persons' numerator, denominator and rate. */
    private static final int HOUSEHOLDS = 3;

    private static final int PERSONS = 6;
    private static final double LINE = 1.25;

    private final Wording wording = Wording.of(CoverageLines.class);
    private final Pen pen;
    private final BookSheets sheets;
    private final RoundingMode rounding;

    CoverageLines(Pen pen, BookSheets sheets, RoundingMode rounding) {
        this.pen = pen;
        this.sheets = sheets;
        this.rounding = rounding;
    }

    void write(CoverageReport coverage) {
        rates(coverage);
        reconciliation(coverage);
    }

    private void rates(CoverageReport coverage) {
        pen.across(wording.say("coverage.title"), Look.SECTION, 0, FigureLines.LAST, 1.8);
        header(wording.list("coverage.columns"), List.of(0, 3, 4, 5, 6, 7, 8));
        coverage.townships().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Coverage> township) -> share(township.getValue()))
                        .thenComparing(Map.Entry::getKey, PinyinOrder.get()))
                .forEach(township -> rate(
                        township.getKey().isEmpty() ? wording.say("township.unknown") : township.getKey(),
                        township.getValue(),
                        Look.TEXT,
                        Look.COUNT,
                        Look.PERCENT));
        rate(wording.say("county.total"), coverage.total(), Look.SUM_TEXT, Look.SUM_COUNT, Look.SUM_PERCENT);
    }

    private void rate(String name, Coverage coverage, Look text, Look count, Look percent) {
        SXSSFRow row = pen.row(LINE);
        name(row, name, text);
        share(
                row,
                HOUSEHOLDS,
                coverage.covered().households(),
                coverage.registry().households(),
                count,
                percent);
        share(row, PERSONS, coverage.covered().persons(), coverage.registry().persons(), count, percent);
    }

    private void share(SXSSFRow row, int column, long part, long whole, Look count, Look percent) {
        @Nullable Object rate = Percent.of(part, whole, rounding);
        pen.cell(row, column, part, count);
        pen.cell(row, column + 1, whole, count);
        pen.cell(row, column + 2, rate == null ? wording.say("dash") : rate, percent);
    }

    private void reconciliation(CoverageReport coverage) {
        Coverage total = coverage.total();
        pen.row();
        pen.across(wording.say("reconciliation.title"), Look.SECTION, 0, FigureLines.LAST, 1.8);
        header(wording.list("reconciliation.columns"), List.of(0, 3, 4));
        count(wording.say("term.REGISTRY"), total.registry(), Look.SUM_TEXT, Look.SUM_COUNT);
        for (Term term : Term.values()) {
            SXSSFRow row = count(wording.say("term." + term), term.of(total), Look.TEXT, Look.COUNT);
            String list = list(coverage, term);
            if (list != null) {
                link(row, list);
            }
        }
    }

    private SXSSFRow count(String name, Coverage.Count value, Look text, Look count) {
        SXSSFRow row = pen.row(LINE);
        name(row, name, text);
        pen.cell(row, HOUSEHOLDS, value.households(), count);
        pen.cell(row, HOUSEHOLDS + 1, value.persons(), count);
        return row;
    }

    private @Nullable String list(CoverageReport coverage, Term term) {
        String check = coverage.lists().get(term);
        return check != null ? sheets.get(check) : term == Term.UNMATCHABLE ? sheets.unmatchable() : null;
    }

    private void link(SXSSFRow row, String sheet) {
        for (int column = HOUSEHOLDS; column <= HOUSEHOLDS + 1; column++) {
            Cell cell = row.getCell(column);
            pen.link(cell, sheet, Look.LINK_COUNT);
        }
    }

    private void header(List<String> titles, List<Integer> columns) {
        SXSSFRow row = pen.row(1.5);
        pen.cell(row, 1, null, Look.HEADER);
        pen.cell(row, 2, null, Look.HEADER);
        for (int i = 0; i < titles.size(); i++) {
            pen.cell(row, columns.get(i), titles.get(i), Look.HEADER);
        }
        pen.merge(row, 0, HOUSEHOLDS - 1);
    }

    private void name(SXSSFRow row, String name, Look look) {
        for (int column = 0; column < HOUSEHOLDS; column++) {
            pen.cell(row, column, column == 0 ? name : null, look);
        }
        pen.merge(row, 0, HOUSEHOLDS - 1);
    }

    private static double share(Coverage coverage) {
        long whole = coverage.registry().households();
        return whole == 0 ? 1 : (double) coverage.covered().households() / whole;
    }
}
