package org.bidui.check.language;

import org.bidui.check.Fields;
import org.bidui.check.Unit;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Whose values conditions are about.
 *
 * @param roll the roll with the values
 * @param level what of it
 * @param subject the subject of the check where it is somebody or something else; null in its own scope
 */
record Scope(Roll roll, Level level, @Nullable Scope subject) {

    /** What conditions are about. */
    enum Level {
        HOUSEHOLD,
        PERSON,
        MEMBER,
        /** A row of a roll that is not about people, as a subject. */
        THING,
        ROW
    }

    static Scope ofSubject(Roll roll, Unit unit) {
        return new Scope(
                roll,
                switch (unit) {
                    case HOUSEHOLD -> Level.HOUSEHOLD;
                    case PERSON -> Level.PERSON;
                    case ROW -> Level.THING;
                },
                null);
    }

    /** Of a member of the subject's household. */
    Scope member() {
        return new Scope(roll, Level.MEMBER, subjectScope());
    }

    /** Of a row that mentions whom this scope is about. */
    Scope row(Roll other) {
        return new Scope(other, Level.ROW, subjectScope());
    }

    Scope subjectScope() {
        return subject == null ? this : subject;
    }

    /** Whether a field has one value here, which something can be compared with. */
    boolean hasOne(Meaning field) {
        return level != Level.HOUSEHOLD || field.household();
    }

    /** Whether a field can be asked for here at all. */
    boolean has(Meaning field) {
        return (level != Level.ROW && level != Level.THING) || !field.name().equals(Fields.MEMBER_COUNT);
    }
}
