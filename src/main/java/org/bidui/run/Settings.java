package org.bidui.run;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The county's settings, from {@code config/bidui.yml}.
 *
 * @param county the county's name, as it stands in the workbooks' titles; may be empty
 * @param expectedRolls the ids of the rolls that must arrive each month: a check that lacks one makes the run end with code 6
 */
public record Settings(@NotNull String county, @NotNull List<String> expectedRolls) {
    public Settings {
        expectedRolls = List.copyOf(expectedRolls);
    }
}
