package org.bidui.person;

import org.bidui.wording.Wording;

/** What is odd about a number that is a key all the same. */
public enum IdNote {
    /** The eighteenth character is not the one that the first seventeen ask for. */
    CHECK_CHARACTER,
    /** No province has the first two digits. */
    REGION,
    /** Digits 7 to 14 are no date from 1850 to 2100. */
    BIRTH_DATE,
    /** The file has the fifteen digits of an old number. */
    FIFTEEN_DIGITS;

    private static final Wording WORDING = Wording.of(IdNote.class);

    /** The note in Chinese, as workbooks name it. */
    public String label() {
        return WORDING.say("note." + name());
    }
}
