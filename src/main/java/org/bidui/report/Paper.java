package org.bidui.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bidui.wording.Wording;

/** How sheets print: A4 landscape, as wide as the paper, header repeated, page numbers. */
final class Paper {
    private static final double SIDE = 0.35;
    private static final double TOP = 0.5;
    private static final double FOOTER = 0.25;
    private static final Wording WORDING = Wording.of(Paper.class);

    private Paper() {}

    static void layOut(SXSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        sheet.getFooter().setCenter(WORDING.say("paper.pages"));
    }

    /** Repeats rows, from 0, at the head of each page. */
    static void repeat(SXSSFSheet sheet, int firstRow, int lastRow) {
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
    }
}
