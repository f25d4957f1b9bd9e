package org.bidui.sample;

import java.time.LocalDate;
import java.time.Period;

/**
 * A synthetic person.
 *
 * @param number the eighteen characters by which the person is known, whatever the rolls' cells say
 */
record Person(String number, String name, boolean male, LocalDate birth) {

    int ageOn(LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    Person withNumber(String other) {
        return new Person(other, name, male, birth);
    }
}
