package org.bidui.roll;

import java.math.BigDecimal;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A value as people read it. */
public final class FieldText {
    private static final Wording WORDING = Wording.of(FieldText.class);

    private FieldText() {}

    /** The text of a value that a {@link Field} holds, or of one written in a check; empty for null. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return WORDING.say(yes ? "yes" : "no");
        }
        if (value instanceof Sex sex) {
            return WORDING.say("sex." + sex);
        }
        if (value instanceof IdNumber id) {
            return id.usable() ? id.keyText() : id.text();
        }
        return value.toString();
    }
}
