package org.bidui.person;

/** The sex that an ID number states; the codes and words of a roll are read by the roll's definition. */
public enum Sex {
    MALE,
    FEMALE
}
