package org.bidui.intake.bind;

/** Whom a column without a word of its own is about: whoever was named last to its left. */
enum Owner {
    /** The row's person. */
    SELF,
    /** The head of the household. */
    HEAD,
    /** A member of the household that runs to the right. */
    MEMBER,
    /** A guardian, an agent. */
    OTHER
}
