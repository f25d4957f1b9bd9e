package org.bidui.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a check counts. */
public enum Unit {
    @JsonProperty("household")
    HOUSEHOLD,
    @JsonProperty("person")
    PERSON
}
