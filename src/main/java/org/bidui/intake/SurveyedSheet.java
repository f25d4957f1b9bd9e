package org.bidui.intake;

import java.util.List;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.header.Header;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as far as its first rows tell.
 *
 * @param ref which sheet
 * @param layout how it lays out its roll; null when it is not to be read
 * @param header its header, or null when it has none
 * @param reason why it is not to be read, as one Chinese phrase; empty when it is
 * @param hasRows whether anything stands below its header, or in it where it has none
 * @param sameAs another sheet of the survey that has the same content and is read instead; or null
 */
public record SurveyedSheet(
        SheetRef ref,
        @Nullable Layout layout,
        @Nullable Header header,
        String reason,
        boolean hasRows,
        @Nullable SheetRef sameAs) {
    private static final Wording WORDING = Wording.of(SurveyedSheet.class);

    /** The row the header starts at, from 1; 0 when there is none. */
    public int headerRow() {
        return header == null ? 0 : header.firstRow();
    }

    /** The headers from left to right. */
    public List<String> headers() {
        return header == null ? List.of() : header.shown();
    }

    /** The texts above the header. */
    public List<String> titles() {
        return header == null ? List.of() : header.titles();
    }

    /** The roll it is, or null. */
    public @Nullable Roll roll() {
        return layout == null ? null : layout.roll();
    }

    /** Whether it has a header but is no roll that this installation knows: 未识别. */
    public boolean isUnrecognised() {
        return layout == null && header != null;
    }

    SurveyedSheet unasked() {
        return new SurveyedSheet(ref, null, header, WORDING.say("sheet.unasked"), hasRows, null);
    }

    SurveyedSheet asCopyOf(SheetRef other) {
        return new SurveyedSheet(ref, layout, header, reason, hasRows, other);
    }
}
