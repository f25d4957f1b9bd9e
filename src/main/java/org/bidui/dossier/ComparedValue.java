package org.bidui.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.DateSpan;
import org.bidui.roll.FieldType;
import org.jspecify.annotations.Nullable;

/** Values in the form in which they are compared: equal forms are the same value, however departments wrote it. */
public final class ComparedValue {
    private ComparedValue() {}

    /**
     * The form in which a value is compared: a name as names are, other text as {@link ChineseText#plain}, a number
     * without trailing zeros, an ID number as its key.
     *
     * @return null for null and for an ID number that cannot be used: the value is unknown
     */
    public static @Nullable Object of(@Nullable Object value, FieldType type) {
        if (value instanceof String text) {
            return type == FieldType.NAME ? PersonName.comparable(text) : ChineseText.plain(text);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof IdNumber id) {
            return id.usable() ? (Object) id.key() : null;
        }
        return value instanceof LocalDate day ? DateSpan.of(day) : value;
    }

    /** Whether two values of one field are known and the same. */
    public static boolean same(@Nullable Object one, @Nullable Object other, FieldType type) {
        if (one == null || other == null) {
            return false;
        }
        if (type != FieldType.ID_NUMBER && one.equals(other)) {
            return true;
        }
        Object compared = of(one, type);
        return compared != null && compared.equals(of(other, type));
    }
}
