package org.bidui.report;

/** What a cell looks like. */
enum Look {
    /** The sheet's title, across the sheet. */
    TITLE,
    /** Text below the title, across the sheet. */
    NOTE,
    /** The title of a part of a sheet. */
    SECTION,
    HEADER,
    /** Text of one or a few words, and every number of a person, card or phone: never a number to Excel. */
    TEXT,
    /** As {@link #TEXT}, in the middle. */
    MARK,
    /** Sentences: wrapped, from the left. */
    LONG,
    /** A count. */
    COUNT,
    /** Any other number. */
    AMOUNT,
    PERCENT,
    /** A link to another sheet. */
    LINK,
    /** A count that links to its list. */
    LINK_COUNT,
    /** To be filled in with text. */
    FILL,
    /** To be filled in with a day. */
    FILL_DATE,
    /** The line for signatures at the end. */
    SIGNATURE,
    /** The line of a sum. */
    SUM_TEXT,
    SUM_COUNT,
    SUM_PERCENT
}
