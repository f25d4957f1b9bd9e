package org.bidui.roll;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of value a field of a roll holds, and with it the Java type of the value in a {@link Row}. */
public enum FieldType {
    /** Text as the file has it; a numeric cell is read as its plain digits. {@link String}. */
    @JsonProperty("text")
    TEXT,
    /** A person's name, shown as the file has it. {@link String}. */
    @JsonProperty("name")
    NAME,
    /** A resident ID number. {@link org.bidui.person.IdNumber}. */
    @JsonProperty("id_number")
    ID_NUMBER,
    /** A number without a unit: a count, a share. {@link java.math.BigDecimal}. */
    @JsonProperty("number")
    NUMBER,
    /** An amount in yuan. {@link java.math.BigDecimal}. */
    @JsonProperty("money")
    MONEY,
    /** A day, a month or a year. {@link DateSpan}. */
    @JsonProperty("date")
    DATE,
    /** Yes or no. {@link Boolean}. */
    @JsonProperty("yes_no")
    YES_NO,
    /** Male or female. {@link org.bidui.person.Sex}. */
    @JsonProperty("sex")
    SEX,
    /** One of the field's own list of values, by its canonical wording. {@link String}. */
    @JsonProperty("code")
    CODE
}
