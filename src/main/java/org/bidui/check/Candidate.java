package org.bidui.check;

import java.util.List;
import org.bidui.dossier.Member;
import org.bidui.roll.Row;

/**
 * A subject that meets a check's conditions, before it is decided.
 *
 * @param subject whom
 * @param judged a person's rows that meet the conditions, each with its household; of a household, itself
 */
record Candidate(Subject subject, List<Asked> judged) {

    /** Whether the check can ask other rolls about it: the person, or any member, has a usable number. */
    boolean keyed() {
        return subject.unit() == Unit.PERSON ? subject.row().id().usable() : hasMember(true);
    }

    /** Whether it is a household some of whose members have no usable number. */
    boolean partlyKeyless() {
        return subject.unit() == Unit.HOUSEHOLD && hasMember(false);
    }

    private boolean hasMember(boolean keyed) {
        for (Member member : subject.household().members()) {
            if (member.keyed() == keyed) {
                return true;
            }
        }
        return false;
    }

    /** The rows that meet the conditions: a person's own, a household's all. */
    List<Asked> judgedRows() {
        return subject.unit() == Unit.PERSON
                ? judged
                : subject.rows().stream()
                        .map(row -> new Asked(row, subject.household()))
                        .toList();
    }

    /** The rows to show for it: a person's all, a household's head's. */
    List<Row> speaking() {
        return subject.unit() == Unit.PERSON ? subject.rows() : List.of(subject.row());
    }
}
