package org.bidui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.bidui.check.Severity;
import org.bidui.wording.Wording;

/** What comes to a check's sheet after its rows: colours by 预警, drop-downs, days that are days, the line for signatures. */
final class FindingEnding implements Table.Ending {
    private static final Map<Severity, byte[]> TINTS = Map.of(
            Severity.RED, new byte[] {(byte) 0xFD, (byte) 0xE2, (byte) 0xE0},
            Severity.ORANGE, new byte[] {(byte) 0xFD, (byte) 0xEB, (byte) 0xD3},
            Severity.YELLOW, new byte[] {(byte) 0xFF, (byte) 0xF9, (byte) 0xDB});

    /** Of the feedback columns, from the first of them. */
    private static final int RESULT = 0;

    private static final int DEADLINE = 4;
    private static final int CHECKED_ON = 8;

    /** The signatures stand below 乡镇, so that the column of the case numbers has nothing but numbers. */
    private static final int SIGNATURE = 3;

    private final Wording wording = Wording.of(FindingEnding.class);
    private final int columns;
    private final int firstFeedback;

    FindingEnding(int columns, int firstFeedback) {
        this.columns = columns;
        this.firstFeedback = firstFeedback;
    }

    @Override
    public void end(Pen pen, int firstRow, int lastRow) {
        if (lastRow >= firstRow) {
            colour(pen.sheet(), firstRow, lastRow);
            offer(pen.sheet(), firstRow, lastRow);
            askForDay(pen.sheet(), firstRow, lastRow, DEADLINE);
            askForDay(pen.sheet(), firstRow, lastRow, CHECKED_ON);
        }
        pen.row();
        pen.across(wording.say("signature"), Look.SIGNATURE, SIGNATURE, columns - 1, 1.6);
    }

    private void colour(SXSSFSheet sheet, int firstRow, int lastRow) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        Map<Severity, ConditionalFormattingRule> rules = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            String condition = "$%s%d=\"%s\""
                    .formatted(
                            CellReference.convertNumToColString(FindingColumns.SEVERITY),
                            firstRow + 1,
                            wording.say("severity." + severity));
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(new XSSFColor(TINTS.get(severity), null));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            rules.put(severity, rule);
        }
        CellRangeAddress[] rows = {new CellRangeAddress(firstRow, lastRow, 0, firstFeedback - 1)};
        formatting.addConditionalFormatting(rows, rules.values().toArray(ConditionalFormattingRule[]::new));
    }

    private void offer(SXSSFSheet sheet, int firstRow, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] choices = wording.list("results").toArray(String[]::new);
        DataValidation validation =
                helper.createValidation(helper.createExplicitListConstraint(choices), cells(firstRow, lastRow, RESULT));
        refuse(sheet, validation, wording.say("result.wrong", String.join(wording.say("comma"), choices)));
    }

    private void askForDay(SXSSFSheet sheet, int firstRow, int lastRow, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint day = helper.createDateConstraint(
                DataValidationConstraint.OperatorType.BETWEEN, "DATE(2015,1,1)", "DATE(2099,12,31)", null);
        refuse(sheet, helper.createValidation(day, cells(firstRow, lastRow, column)), wording.say("day.wrong"));
    }

    private void refuse(SXSSFSheet sheet, DataValidation validation, String message) {
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(wording.say("wrong.title"), message);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private CellRangeAddressList cells(int firstRow, int lastRow, int column) {
        return new CellRangeAddressList(firstRow, lastRow, firstFeedback + column, firstFeedback + column);
    }
}
