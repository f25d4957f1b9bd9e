package org.bidui.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a check counts. */
public enum Unit {
    @JsonProperty("household")
    HOUSEHOLD,
    @JsonProperty("person")
    PERSON,
    /** The rows of a roll that is not about people. */
    @JsonProperty("row")
    ROW
}
