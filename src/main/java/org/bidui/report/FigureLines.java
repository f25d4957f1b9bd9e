package org.bidui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.bidui.check.Check;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of figures on the summary: one a check or a township, always in the same columns. */
final class FigureLines {
    private static final int[] WIDTHS = {36, 6, 6, 9, 9, 9, 9, 8, 9, 9, 9, 8, 8, 8, 8, 26};

    /** The last column. */
    static final int LAST = WIDTHS.length - 1;

    /** Of all columns together, in characters. */
    static final int WIDTH = Arrays.stream(WIDTHS).sum();

    private static final double LINE = 1.25;

    private final Wording wording = Wording.of(FigureLines.class);
    private final Pen pen;
    private final BookSheets sheets;
    private final RoundingMode rounding;

    FigureLines(Pen pen, BookSheets sheets, RoundingMode rounding) {
        this.pen = pen;
        this.sheets = sheets;
        this.rounding = rounding;
    }

    /** The header above lines of checks. */
    void checkHeader(String first) {
        header(first, 0);
    }

    /** The header above lines of townships, which have neither 预警 nor 单位. */
    void header(String first) {
        SXSSFRow row = header(first, 2);
        pen.merge(row, 0, 2);
    }

    private SXSSFRow header(String first, int blank) {
        SXSSFRow row = pen.row(1.5);
        pen.cell(row, 0, first, Look.HEADER);
        List<String> titles = wording.list("figures.columns");
        for (int i = 0; i < titles.size(); i++) {
            pen.cell(row, i + 1, i < blank ? null : titles.get(i), Look.HEADER);
        }
        return row;
    }

    void checks(List<CheckReport> outcomes) {
        for (CheckReport outcome : outcomes) {
            Check check = outcome.check();
            SXSSFRow row = pen.row(TextWidth.lines(remark(outcome), WIDTHS[LAST]) * 0.95 + 0.3);
            Cell title = pen.cell(row, 0, check.title(), Look.TEXT);
            pen.link(title, sheets.get(check.id()), Look.LINK);
            pen.cell(row, 1, wording.say("severity." + check.severity()), Look.MARK);
            pen.cell(row, 2, wording.say("unit." + check.unit()), Look.MARK);
            if (outcome instanceof CheckReport.Ran ran) {
                figures(row, Figures.sum(Figures.byTownship(ran).values()), Look.COUNT, Look.PERCENT);
            } else {
                blank(row);
            }
            pen.cell(row, LAST, remark(outcome), Look.LONG);
        }
    }

    /** One line a township, worst first, and their sum. */
    void townships(Map<String, Figures> townships) {
        for (Map.Entry<String, Figures> township : Townships.worstFirst(townships)) {
            String name = township.getKey().isEmpty() ? wording.say("township.unknown") : township.getKey();
            line(name, township.getValue(), Look.TEXT, Look.COUNT, Look.PERCENT);
        }
        Figures sum = Figures.sum(townships.values());
        line(wording.say("county.total"), sum, Look.SUM_TEXT, Look.SUM_COUNT, Look.SUM_PERCENT);
    }

    void widths() {
        for (int i = 0; i < WIDTHS.length; i++) {
            pen.width(i, WIDTHS[i] - 1);
        }
    }

    private void line(String name, Figures figures, Look text, Look count, Look percent) {
        SXSSFRow row = pen.row(LINE);
        pen.cell(row, 0, name, text);
        pen.cell(row, 1, null, text);
        pen.cell(row, 2, null, text);
        pen.merge(row, 0, 2);
        figures(row, figures, count, percent);
        pen.cell(row, LAST, null, text);
    }

    private void figures(SXSSFRow row, Figures figures, Look count, Look percent) {
        @Nullable
        BigDecimal rate =
                Percent.of(figures.rated().satisfied(), figures.rated().decided(), rounding);
        String dash = wording.say("dash");
        List<@Nullable Object> values = Arrays.asList(
                figures.tally().subjects(),
                figures.tally().findings(),
                figures.tally().satisfied(),
                figures.tally().unmatchable(),
                figures.tally().exempt(),
                rate == null ? dash : figures.rated().satisfied(),
                rate == null ? dash : figures.rated().decided(),
                rate == null ? dash : rate,
                figures.opened(),
                figures.continuing(),
                figures.recurred(),
                figures.cleared());
        for (int i = 0; i < values.size(); i++) {
            pen.cell(row, i + 3, values.get(i), i == 7 ? percent : count);
        }
    }

    private void blank(SXSSFRow row) {
        for (int column = 3; column < LAST; column++) {
            pen.cell(row, column, wording.say("dash"), Look.MARK);
        }
    }

    private String remark(CheckReport outcome) {
        if (outcome instanceof CheckReport.NotRun notRun) {
            return wording.say("not.run", notRun.reason());
        }
        if (outcome instanceof CheckReport.Ran ran && ran.result().total().subjects() == 0) {
            return wording.say("no.subjects");
        }
        return Figures.hasRate(outcome.check()) ? "" : wording.say("no.rate");
    }
}
