package org.bidui.sample;

import java.nio.file.Path;
import java.time.YearMonth;

/**
 * Which county to make, and where to write it.
 *
 * @param people how many people the registry has, 20 to 2,000,000; the other rolls follow from it
 * @param seed the same seed gives the same files
 * @param period the month of the rolls
 * @param output a folder that is empty or not there yet
 * @param insuredFactor how many times as many people the medical insurance has, 1 to 50; a county has about ten
 */
public record SampleOptions(int people, long seed, YearMonth period, Path output, int insuredFactor) {
    /** The whole county is insured, and the registry has a tenth of it. */
    public static final int USUAL_INSURED_FACTOR = 10;

    private static final int FEWEST = 20;
    private static final int MOST = 2_000_000;
    private static final int LARGEST_FACTOR = 50;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException with a Chinese message when a number is out of its range
     */
    public SampleOptions {
        if (people < FEWEST || people > MOST) {
            throw new IllegalArgumentException(Terms.WORDING.say("options.people", FEWEST, MOST, people));
        }
        if (insuredFactor < 1 || insuredFactor > LARGEST_FACTOR) {
            throw new IllegalArgumentException(Terms.WORDING.say("options.factor", LARGEST_FACTOR, insuredFactor));
        }
    }
}
