package org.bidui.check;

/** How a condition comes out. Ordinary conditions never come out unknown; those of {@link Expectation.Holds} may. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** That both hold. One unknown leaves it unknown even where the other is false: unmatchable is decided first. */
    Truth and(Truth other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == TRUE ? other : FALSE;
    }

    /** That either holds. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
