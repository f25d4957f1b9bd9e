package org.bidui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.person.IdNumber;
import org.bidui.roll.Cell;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;

/** Rows made by hand, sheet by sheet: {@code row("registry", "household_no", "H1", "id_number", P1)}. */
public final class Sheets {
    public static final String P1 = number(1);
    public static final String P2 = number(2);
    public static final String P3 = number(3);
    public static final String P4 = number(4);

    private final Map<String, List<Row>> sheets = new LinkedHashMap<>();
    private SheetRef sheet = new SheetRef("a.xlsx", 0, "a");

    /** The number of a man born on 1 June 1960, told from others by {@code sequence}. */
    public static String number(int sequence) {
        return IdNumber.compose(340621, LocalDate.of(1960, 6, 1), sequence * 2 + 1)
                .keyText();
    }

    /** What follows stands on that sheet. */
    public Sheets sheet(String file, int number) {
        sheet = new SheetRef(file, number, "s" + number);
        return this;
    }

    /** A row of that roll on the current sheet: field, text, field, text … read as the roll reads its cells. */
    public Sheets row(String roll, String... fieldsAndTexts) {
        Roll of = ConfiguredRolls.get().get(roll);
        Object[] values = new Object[of.fields().size()];
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            values[of.get(fieldsAndTexts[i]).index()] =
                    of.get(fieldsAndTexts[i]).read(Cell.text(fieldsAndTexts[i + 1]));
        }
        List<Row> rows = sheets.computeIfAbsent(sheet + roll, fresh -> new ArrayList<>());
        rows.add(new Row(of, new Origin(sheet, rows.size() + 2), values));
        return this;
    }

    /** By sheet and roll. */
    public Map<String, List<Row>> get() {
        return sheets;
    }
}
