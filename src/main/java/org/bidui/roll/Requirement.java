package org.bidui.roll;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What must be there of a field. */
public enum Requirement {
    /** Nothing. */
    @JsonProperty("none")
    NONE,
    /** A table without the column is refused; a row may leave it empty. */
    @JsonProperty("column")
    COLUMN,
    /** As {@link #COLUMN}; and a row that leaves it empty, or fills it with what cannot be read, is rejected. */
    @JsonProperty("value")
    VALUE
}
