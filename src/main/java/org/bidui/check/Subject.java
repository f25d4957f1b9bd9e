package org.bidui.check;

import java.util.List;
import org.bidui.dossier.Household;
import org.bidui.person.Division;
import org.bidui.roll.Row;

/**
 * A household, a person or a row of a roll that is not about people: whom or what a check is about.
 *
 * @param unit which of them
 * @param household the household, or the person's; for a person in two, the first in the order of file, sheet and row; a thing stands for itself
 * @param rows a person's rows, in that order, at least one; a household's all
 */
public record Subject(Unit unit, Household household, List<Row> rows) {
    public Subject {
        rows = List.copyOf(rows);
    }

    /** The row that speaks for the subject: the head's, or the person's first. */
    public Row row() {
        return unit == Unit.HOUSEHOLD ? household.head() : rows.get(0);
    }

    public Division division() {
        return household.division();
    }

    /** Tells the subject from the others of its roll, the same in every run. Holds ID numbers: never to be logged. */
    public String key() {
        return unit != Unit.PERSON
                ? household.key()
                : row().id().usable()
                        ? row().id().keyText()
                        : household.key() + "#" + row().name() + "#"
                                + row().id().text();
    }
}
