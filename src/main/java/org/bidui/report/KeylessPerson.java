package org.bidui.report;

import org.bidui.person.Division;
import org.bidui.person.IdNumber;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/**
 * A row of a roll whose number cannot be used, and so is compared with nothing.
 *
 * @param roll the roll
 * @param origin where the row stands
 * @param division where it belongs, as far as the roll says
 * @param household the household's own number; empty where the roll has none
 * @param name the person's name; may be empty
 * @param id a number without a key: what the file has, and why it has none
 */
public record KeylessPerson(Roll roll, Origin origin, Division division, String household, String name, IdNumber id) {

    /**
     * From a row of a roll.
     *
     * @param division where it belongs, by the names that the run shows
     */
    public static KeylessPerson of(Row row, Division division) {
        Roll.Households households = row.roll().households();
        return new KeylessPerson(
                row.roll(),
                row.origin(),
                division,
                households == null ? "" : row.text(households.key()),
                row.name(),
                row.id());
    }
}
