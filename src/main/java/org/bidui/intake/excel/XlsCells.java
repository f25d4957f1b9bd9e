package org.bidui.intake.excel;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.bidui.intake.table.CellText;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Cell;

/** Makes cells of a sheet's BIFF8 records. */
final class XlsCells {
    private final XlsGlobals globals;
    private final DateCells dates;

    XlsCells(XlsGlobals globals) {
        this.globals = globals;
        this.dates = new DateCells(globals.date1904());
    }

    /** The cell of a record of one cell; {@link Cell#EMPTY} for other records, and for a formula whose text follows in a record of its own. */
    Cell of(Record record) throws UnreadableFileException {
        if (record instanceof LabelSSTRecord shared) {
            return globals.string(shared.getSSTIndex());
        }
        if (record instanceof NumberRecord number) {
            return number(number.getValue(), number.getXFIndex());
        }
        if (record instanceof RKRecord number) {
            return number(number.getRKNumber(), number.getXFIndex());
        }
        if (record instanceof FormulaRecord formula) {
            return ofFormula(formula);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isError() ? error(value.getErrorValue()) : CellText.bool(value.getBooleanValue());
        }
        return record instanceof LabelRecord label ? Cell.text(label.getValue()) : Cell.EMPTY;
    }

    /** A number, or the date it is by its style. */
    Cell number(double value, int style) {
        return globals.isDate(style) ? dates.ofSerial(value) : CellText.number(value);
    }

    private Cell ofFormula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> CellText.bool(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            default -> Cell.EMPTY;
        };
    }

    private static Cell error(int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
        return new Cell(Cell.Kind.ERROR, text);
    }
}
