package org.bidui.report;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.bidui.wording.Wording;

/** 填表说明: what each feedback column wants, and what the codes mean. */
final class GuideSheet {
    private static final int TERM_WIDTH = 18;
    private static final int TEXT_WIDTH = 100;

    private final Wording wording = Wording.of(GuideSheet.class);

    void write(Book book, String name) {
        Pen pen = new Pen(book.sheet(name), book.styles());
        pen.across(wording.say("guide.title"), Look.TITLE, 0, 1, 2);
        pen.across(wording.say("guide.note"), Look.NOTE, 0, 1, 2.4);
        part(pen, "guide.fill");
        part(pen, "guide.codes");
        part(pen, "guide.figures");
        pen.width(0, TERM_WIDTH);
        pen.width(1, TEXT_WIDTH);
        Paper.layOut(pen.sheet());
        pen.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    private void part(Pen pen, String key) {
        pen.row();
        pen.across(wording.say(key), Look.SECTION, 0, 1, 1.8);
        for (String line : wording.list(key + ".lines")) {
            List<String> parts = List.of(line.split("=", 2));
            SXSSFRow row = pen.row(TextWidth.lines(parts.get(1), TEXT_WIDTH) + 0.4);
            pen.cell(row, 0, parts.get(0), Look.TEXT);
            pen.cell(row, 1, parts.get(1), Look.LONG);
        }
    }
}
