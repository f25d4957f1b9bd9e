package org.bidui.check;

import java.util.List;
import java.util.stream.LongStream;
import org.bidui.dossier.Member;
import org.bidui.roll.Row;

/**
 * A subject that meets a check's conditions, before it is decided.
 *
 * @param subject whom
 * @param judged a person's rows that meet the conditions, each with its household; of a household, itself
 */
record Candidate(Subject subject, List<Asked> judged) {

    /** Whether the check can ask other rolls about it: the person, or any member, has a usable number; a thing needs none. */
    boolean keyed() {
        return switch (subject.unit()) {
            case PERSON -> subject.row().id().usable();
            case HOUSEHOLD -> hasMember(true);
            case ROW -> true;
        };
    }

    /** The person's number, or the members'; none of what cannot be used. */
    LongStream keys() {
        return switch (subject.unit()) {
            case PERSON -> LongStream.of(subject.row().id().key()).filter(key -> key != 0);
            case HOUSEHOLD ->
                subject.household().members().stream().filter(Member::keyed).mapToLong(Member::key);
            case ROW -> LongStream.empty();
        };
    }

    /** Whether it is a household some of whose members have no usable number. */
    boolean partlyKeyless() {
        return subject.unit() == Unit.HOUSEHOLD && hasMember(true) && hasMember(false);
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
        return subject.unit() != Unit.HOUSEHOLD
                ? judged
                : subject.rows().stream()
                        .map(row -> new Asked(row, subject.household()))
                        .toList();
    }

    /** The rows to show for it: a person's all, a household's head's. */
    List<Row> speaking() {
        return subject.unit() != Unit.HOUSEHOLD ? subject.rows() : List.of(subject.row());
    }
}
