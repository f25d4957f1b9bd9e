package org.bidui.person;

import org.bidui.wording.Wording;

/** Why a number gives no key. */
public enum IdFault {
    /** Nothing visible stands in the cell. */
    EMPTY,
    /** A spreadsheet kept fifteen digits of the number; the rest is lost. */
    PRECISION_LOST,
    /** A stand-in that a clerk or a system filled in for an unknown number. */
    PLACEHOLDER,
    /** Anything else that is no ID number. */
    MALFORMED;

    private static final Wording WORDING = Wording.of(IdFault.class);

    /** The fault in Chinese, as workbooks name it. */
    public String label() {
        return WORDING.say("fault." + name());
    }
}
