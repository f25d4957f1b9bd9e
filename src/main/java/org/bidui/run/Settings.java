package org.bidui.run;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The county's settings, from {@code config/bidui.yml}.
 *
 * @param county the county's name, as it stands in the workbooks' titles; may be empty
 * @param region the county's division code, by which figures of a region are found; empty when it has not said
 * @param expectedRolls the ids of the rolls that must arrive each month: a check that lacks one makes the run end with code 6
 */
public record Settings(
        @NotNull String county,
        @NotNull String region,
        @NotNull List<String> expectedRolls) {
    @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
    public Settings {
        region = region == null ? "" : region;
        expectedRolls = List.copyOf(expectedRolls);
    }
}
