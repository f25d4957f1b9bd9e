package org.bidui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidui.person.IdNumber;
import org.bidui.person.Masking;
import org.bidui.roll.Field;
import org.bidui.roll.FieldText;
import org.bidui.roll.FieldType;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetRef;

/** Keeps a few different values of each field of each sheet, as they are read, masked. For one thread. */
final class Samples implements RowSink {
    private static final int MOST = 3;
    private static final int ROWS = 200;
    private static final int LONGEST = 20;
    /** A text with so many digits may be somebody's phone or account. */
    private static final int NUMBER_DIGITS = 6;

    private final Map<SheetRef, Map<String, List<String>>> values = new HashMap<>();
    private final Map<SheetRef, Integer> rows = new HashMap<>();

    @Override
    public void accept(Row row) {
        SheetRef sheet = row.origin().sheet();
        if (rows.merge(sheet, 1, Integer::sum) > ROWS) {
            return;
        }
        Map<String, List<String>> fields = values.computeIfAbsent(sheet, any -> new HashMap<>());
        for (Field field : row.roll().fields()) {
            Object value = row.value(field);
            if (value != null) {
                List<String> kept = fields.computeIfAbsent(field.name(), any -> new ArrayList<>());
                String text = masked(field, value);
                if (kept.size() < MOST && !text.isEmpty() && !kept.contains(text)) {
                    kept.add(text);
                }
            }
        }
    }

    /** At most three of one field. */
    List<String> list(SheetRef sheet, Field field) {
        return List.copyOf(values.getOrDefault(sheet, Map.of()).getOrDefault(field.name(), List.of()));
    }

    private static String masked(Field field, Object value) {
        if (value instanceof IdNumber id) {
            String text = id.usable() ? id.keyText() : id.text();
            return text.isEmpty() ? "" : Masking.brief(text);
        }
        String text = FieldText.of(value);
        if (field.type() == FieldType.NAME) {
            return Masking.noticeName(text);
        }
        if (field.name().equals("birth_date")) {
            return Masking.brief(text);
        }
        if (field.type() == FieldType.TEXT
                && text.chars().filter(Character::isDigit).count() >= NUMBER_DIGITS) {
            return Masking.brief(text);
        }
        String scrubbed = Masking.scrub(text);
        return scrubbed.codePointCount(0, scrubbed.length()) <= LONGEST
                ? scrubbed
                : scrubbed.substring(0, scrubbed.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
