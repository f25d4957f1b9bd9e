package org.bidui.check;

import java.util.List;
import org.bidui.roll.Roll;

/**
 * A roll in which a subject is looked up.
 *
 * @param roll the roll
 * @param where the conditions that one and the same of its rows must meet
 * @param optional whether the roll counts as empty when it cannot be had
 */
public record Source(Roll roll, List<Condition> where, boolean optional) {
    public Source {
        where = List.copyOf(where);
    }
}
