package org.bidui.check;

import java.util.Map;
import org.bidui.roll.FieldType;

/** Fields that no column holds. */
public final class Fields {
    /** Completed years on the period's last day, from the number or else the roll's birth date. */
    public static final String AGE = "age";
    /** How many persons the household has. */
    public static final String MEMBER_COUNT = "member_count";

    /** The sex that the number states, or else the roll's. */
    public static final String SEX = "sex";
    /** The birth date that the number states, or else the roll's. */
    public static final String BIRTH_DATE = "birth_date";

    /** Their names and types. */
    public static final Map<String, FieldType> DERIVED = Map.of(
            AGE, FieldType.NUMBER, MEMBER_COUNT, FieldType.NUMBER, SEX, FieldType.SEX, BIRTH_DATE, FieldType.DATE);

    private Fields() {}
}
