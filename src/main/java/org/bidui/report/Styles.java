package org.bidui.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bidui.wording.Wording;

/** The cell styles of one workbook, one for each {@link Look}. */
final class Styles {
    private static final byte[] HEADER_FILL = {(byte) 0xDD, (byte) 0xE7, (byte) 0xF3};
    private static final byte[] SUM_FILL = {(byte) 0xF2, (byte) 0xF5, (byte) 0xF9};
    private static final byte[] TITLE_INK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
    private static final byte[] BORDER_INK = {(byte) 0x8C, (byte) 0x96, (byte) 0xA3};
    private static final String AS_TEXT = "@";

    private final XSSFWorkbook workbook;
    private final String bodyFont;
    private final String titleFont;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Wording wording = Wording.of(Styles.class);
        bodyFont = wording.say("font.body");
        titleFont = wording.say("font.title");
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(bodyFont);
        standard.setFontHeightInPoints((short) 11);
        for (Look look : Look.values()) {
            styles.put(look, create(look));
        }
    }

    CellStyle get(Look look) {
        CellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalStateException("no style for " + look);
        }
        return style;
    }

    private CellStyle create(Look look) {
        return switch (look) {
            case TITLE -> heading(18, HorizontalAlignment.CENTER);
            case SECTION -> heading(13, HorizontalAlignment.LEFT);
            case NOTE -> across(10);
            case SIGNATURE -> across(11);
            case HEADER -> header();
            case TEXT -> text(HorizontalAlignment.LEFT);
            case MARK -> text(HorizontalAlignment.CENTER);
            case LONG -> sentences();
            case COUNT -> format(bordered(HorizontalAlignment.RIGHT), "0");
            case AMOUNT -> bordered(HorizontalAlignment.RIGHT);
            case PERCENT -> format(bordered(HorizontalAlignment.RIGHT), "0.00%");
            case LINK -> link(text(HorizontalAlignment.LEFT));
            case LINK_COUNT -> link(format(bordered(HorizontalAlignment.RIGHT), "0"));
            case FILL -> text(HorizontalAlignment.LEFT);
            case FILL_DATE -> format(bordered(HorizontalAlignment.CENTER), "yyyy-mm-dd");
            case SUM_TEXT -> sum(text(HorizontalAlignment.CENTER));
            case SUM_COUNT -> sum(format(bordered(HorizontalAlignment.RIGHT), "0"));
            case SUM_PERCENT -> sum(format(bordered(HorizontalAlignment.RIGHT), "0.00%"));
        };
    }

    private XSSFCellStyle heading(int points, HorizontalAlignment alignment) {
        XSSFCellStyle style = across(points);
        style.setAlignment(alignment);
        XSSFFont font = font(points, titleFont);
        font.setBold(true);
        font.setColor(new XSSFColor(TITLE_INK, null));
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle across(int points) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(points, bodyFont));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle header() {
        XSSFCellStyle style = bordered(HorizontalAlignment.CENTER);
        fill(style, HEADER_FILL);
        XSSFFont font = font(11, titleFont);
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    /** Excel shows what it is told is text as text, also after somebody has edited it. */
    private XSSFCellStyle text(HorizontalAlignment alignment) {
        return format(bordered(alignment), AS_TEXT);
    }

    /** Old versions of Excel show long cells of the format for text as {@code ###}: sentences have the general one. */
    private XSSFCellStyle sentences() {
        XSSFCellStyle style = bordered(HorizontalAlignment.LEFT);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle link(XSSFCellStyle style) {
        XSSFFont font = font(11, bodyFont);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle sum(XSSFCellStyle style) {
        fill(style, SUM_FILL);
        XSSFFont font = font(11, bodyFont);
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle bordered(HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFColor ink = new XSSFColor(BORDER_INK, null);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(ink);
        style.setBottomBorderColor(ink);
        style.setLeftBorderColor(ink);
        style.setRightBorderColor(ink);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
