package org.bidui.run;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The county's settings, from {@code config/bidui.yml}.
 *
 * @param county the county's name, as it stands in the workbooks' titles; may be empty
 * @param region the county's division code, by which figures of a region are found; empty when it has not said
 * @param expectedRolls the ids of the rolls that must arrive each month: a check that lacks one makes the run end with code 6
 * @param files what holds of files every month
 * @param drift how much may change from month to month
 */
public record Settings(
        @NotNull String county,
        @NotNull String region,
        @NotNull List<String> expectedRolls,
        @NotNull Files files,
        @NotNull Drift drift) {
    private static final BigDecimal USUAL_FALL = BigDecimal.valueOf(30);

    @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
    public Settings {
        region = region == null ? "" : region;
        expectedRolls = List.copyOf(expectedRolls);
        files = files == null ? new Files(List.of(), Map.of()) : files;
        drift = drift == null ? new Drift(USUAL_FALL) : drift;
    }

    /**
     * Choices that need not be repeated on the command line.
     *
     * @param ignore globs of files that are left out
     * @param rolls by glob: the id of the roll that such a file is; the first that fits counts
     */
    public record Files(
            @NotNull List<String> ignore, @NotNull Map<String, String> rolls) {
        @SuppressWarnings("NullAway") // as above
        public Files {
            ignore = ignore == null ? List.of() : List.copyOf(ignore);
            rolls = rolls == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rolls));
        }
    }

    /**
     * The drift guard's figures.
     *
     * @param fallPercent by more than how many percent a roll's people may not fall from one month to the next; 0 to 100
     */
    public record Drift(@NotNull BigDecimal fallPercent) {
        @SuppressWarnings("NullAway") // as above
        public Drift {
            fallPercent = fallPercent == null ? USUAL_FALL : fallPercent;
        }
    }
}
