package org.bidui.report;

import java.util.ArrayList;
import java.util.List;
import org.bidui.check.Check;
import org.bidui.roll.FieldType;
import org.bidui.wording.Wording;

/** The columns of a check's sheet: what is found, then what the townships fill in. Feedback is read back by these headings. */
final class FindingColumns {
    /** The place of 预警, from 0. */
    static final int SEVERITY = 2;

    private final Wording wording = Wording.of(FindingColumns.class);
    private final Check check;
    private final FieldValues fields;
    private final boolean withOriginal;

    /** @param withOriginal whether a column shows the files' own number texts, because one differs from its key */
    FindingColumns(Check check, FieldValues fields, boolean withOriginal) {
        this.check = check;
        this.fields = fields;
        this.withOriginal = withOriginal;
    }

    List<Column> list() {
        List<Column> columns = new ArrayList<>(List.of(
                column("case", Look.TEXT, 15, 18),
                column("state", Look.MARK, 4, 6),
                column("severity", Look.MARK, 4, 4),
                column("township", Look.TEXT, 6, 12),
                column("village", Look.TEXT, 6, 12),
                column("household", Look.TEXT, 8, 16),
                column("name", Look.TEXT, 6, 14),
                column("id", Look.TEXT, 18, 18),
                column("relation", Look.TEXT, 6, 8),
                column("age", Look.COUNT, 4, 4)));
        if (withOriginal) {
            columns.add(column("original", Look.TEXT, 10, 12));
        }
        check.show().forEach(field -> columns.add(shown(field)));
        columns.add(column("description", Look.LONG, 48, 48));
        columns.add(column("suggestion", Look.LONG, 8, 16));
        columns.add(column("source", Look.LONG, 22, 22));
        columns.addAll(feedback());
        return columns;
    }

    /** How many columns stand before the feedback's. */
    int firstFeedback() {
        return list().size() - feedback().size();
    }

    private List<Column> feedback() {
        return List.of(
                column("result", Look.FILL, 9, 9),
                column("measure", Look.FILL, 10, 10),
                column("department", Look.FILL, 8, 10),
                column("responsible", Look.FILL, 6, 6),
                column("deadline", Look.FILL_DATE, 10, 10),
                column("village.reply", Look.FILL, 8, 8),
                column("township.review", Look.FILL, 8, 8),
                column("county.approval", Look.FILL, 8, 8),
                column("checked.on", Look.FILL_DATE, 10, 10));
    }

    private Column shown(String field) {
        boolean number = check.about()
                .find(field)
                .map(known -> known.type() == FieldType.NUMBER || known.type() == FieldType.MONEY)
                .orElse(field.equals("age") || field.equals("member_count"));
        return new Column(fields.title(check.about(), field), number ? Look.AMOUNT : Look.TEXT, 6, 12);
    }

    private Column column(String key, Look look, int narrowest, int widest) {
        return new Column(wording.say("column." + key), look, narrowest, widest);
    }
}
