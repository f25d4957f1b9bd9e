package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bidui.sample.CountyBook.ExtremePoor;

/** Plants payments to the dead, and deaths of the period itself, after which the month's payment was right. */
final class DeathPlants {
    private final CountyBook book;
    private final Chance chance;
    private final CleanRolls rolls;
    private final YearMonth period;

    DeathPlants(CountyBook book, Chance chance, CleanRolls rolls, YearMonth period) {
        this.book = book;
        this.chance = chance;
        this.rolls = rolls;
        this.period = period;
    }

    void plant(int times) {
        for (int i = 0; i < times; i++) {
            buryRecipient(period.minusMonths(1).atDay(chance.between(1, 28)), i % 2 == 1, true);
            buryRecipient(period.atDay(chance.between(1, 28)), i % 2 == 1, false);
            buryExtremePoor(period.minusMonths(1).atEndOfMonth());
        }
    }

    private void buryRecipient(LocalDate day, boolean monthOnly, boolean before) {
        int at = CountyBook.anyOf(
                book.allowance,
                chance,
                h -> h.inForce(period)
                        && !isTouched(h.number())
                        && !isTouched(h.head().person().number()));
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            Person person = household.head().person();
            rolls.addDeath(household.place(), person, day, monthOnly);
            book.touched.add(household.number());
            book.touched.add(person.number());
            if (before) {
                book.notes.promise("allowance-paid-after-death", person.number(), "died");
            }
        }
    }

    private void buryExtremePoor(LocalDate day) {
        int at = CountyBook.anyOf(
                book.extremePoor, chance, row -> !isTouched(row.person().number()));
        if (at >= 0) {
            ExtremePoor row = book.extremePoor.get(at);
            rolls.addDeath(row.place(), row.person(), day, false);
            book.touched.add(row.person().number());
            book.notes.promise("extreme-poverty-paid-after-death", row.person().number(), "died-extreme");
        }
    }

    private boolean isTouched(String number) {
        return book.touched.contains(number);
    }
}
