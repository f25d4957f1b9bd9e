package org.bidui.run.drift;

/**
 * Something that differs from the newest earlier period.
 *
 * @param roll the roll's id
 * @param kind what differs
 * @param subject what it is about: a field's name, a township, a school, a file; empty where it is the whole roll
 * @param sentence one Chinese sentence without a stop
 * @param stops whether a run stops for it
 */
public record Change(String roll, Kind kind, String subject, String sentence, boolean stops) {
    /** What differs. */
    public enum Kind {
        /** How many people the roll has. */
        VOLUME,
        COLUMN_GONE,
        COLUMN_RENAMED,
        COLUMN_NEW,
        TOWNSHIP_GONE,
        SCHOOL_GONE,
        /** The share of people without a usable number. */
        UNUSABLE_NUMBERS,
        /** A file says that it is another month's. */
        OTHER_MONTH,
        ROLL_GONE,
        ROLL_NEW
    }

    boolean isAbout(Change other) {
        return roll.equals(other.roll) && kind == other.kind && subject.equals(other.subject);
    }
}
