package org.bidui.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a finding is, as the workbooks colour it. */
public enum Severity {
    @JsonProperty("red")
    RED,
    @JsonProperty("orange")
    ORANGE,
    @JsonProperty("yellow")
    YELLOW
}
