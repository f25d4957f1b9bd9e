package org.bidui.check;

import java.util.List;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;

/**
 * A roll in which a subject is looked up.
 *
 * @param edition which list of which roll
 * @param where the conditions that one and the same of its rows must meet
 * @param optional whether the roll counts as empty when it cannot be had
 */
public record Source(Edition edition, List<Condition> where, boolean optional) {
    public Source {
        where = List.copyOf(where);
    }

    /** A roll's list of this period. */
    public Source(Roll roll, List<Condition> where, boolean optional) {
        this(Edition.current(roll), where, optional);
    }

    public Roll roll() {
        return edition.roll();
    }
}
