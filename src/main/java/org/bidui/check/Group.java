package org.bidui.check;

import java.util.List;
import org.bidui.roll.Roll;

/**
 * Subjects of one roll.
 *
 * @param roll the roll
 * @param where which of its persons, households or rows: all conditions hold
 */
public record Group(Roll roll, List<Condition> where) {
    public Group {
        where = List.copyOf(where);
    }
}
