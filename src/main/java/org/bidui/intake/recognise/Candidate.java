package org.bidui.intake.recognise;

import java.util.Comparator;
import java.util.List;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;

/**
 * How much a table looks like one roll, and why. The likelier comes first.
 *
 * @param roll the roll
 * @param weight what the rolls are compared by; 0 when the table is none of it
 * @param points what its telling columns come to
 * @param needed how many points it takes
 * @param telling the columns that tell this roll from others
 * @param hints words in the names of file and sheet and in the titles that hint at it
 * @param against headers, and words in names and titles, that say the table is another list
 */
public record Candidate(
        Roll roll, int weight, int points, int needed, List<Telling> telling, List<String> hints, List<String> against)
        implements Comparable<Candidate> {
    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::weight)
            .thenComparingInt(Candidate::points)
            .reversed()
            .thenComparing(candidate -> candidate.roll().id());

    public Candidate {
        telling = List.copyOf(telling);
        hints = List.copyOf(hints);
        against = List.copyOf(against);
    }

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }

    /** Whether anything speaks for it. */
    boolean isWorthTelling() {
        return points > 0 || !hints.isEmpty();
    }

    /**
     * A column that tells the roll.
     *
     * @param header as people are told of it
     * @param weak whether many other lists have such a column too, so that it counts for little without a hint
     */
    public record Telling(String header, Field field, boolean weak) {}
}
