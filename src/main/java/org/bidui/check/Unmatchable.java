package org.bidui.check;

/**
 * A subject that a check could not decide.
 *
 * @param subject whom
 * @param reason why
 */
public record Unmatchable(Subject subject, Reason reason) {
    /** Why a subject could not be decided. */
    public enum Reason {
        /** The number, or every member's number, cannot be used. */
        NO_KEY,
        /** A value that the check compares is empty. */
        EMPTY_FIELD
    }
}
