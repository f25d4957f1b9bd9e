package org.bidui.check;

/** How a check came out: {@code subjects = satisfied + findings + unmatchable + exempt}. */
public record Tally(long satisfied, long findings, long unmatchable, long exempt) {
    /** Nothing counted yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    public long subjects() {
        return satisfied + findings + unmatchable + exempt;
    }

    /** The denominator of the rate: the subjects that could be decided. */
    public long decided() {
        return satisfied + findings;
    }

    public Tally plus(Tally other) {
        return new Tally(
                satisfied + other.satisfied,
                findings + other.findings,
                unmatchable + other.unmatchable,
                exempt + other.exempt);
    }
}
