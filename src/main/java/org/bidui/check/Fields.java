package org.bidui.check;

import java.util.Map;
import org.bidui.roll.FieldType;

/** Fields that no column holds. */
public final class Fields {
    /** Completed years on the period's last day, from the number or else the roll's birth date. */
    public static final String AGE = "age";
    /** How many persons the household has. */
    public static final String MEMBER_COUNT = "member_count";

    /** Their names and types. {@code sex} and {@code birth_date} come from the number where it tells them. */
    public static final Map<String, FieldType> DERIVED = Map.of(
            AGE, FieldType.NUMBER, MEMBER_COUNT, FieldType.NUMBER, "sex", FieldType.SEX, "birth_date", FieldType.DATE);

    private Fields() {}
}
