package org.bidui.check;

/** Conditions made ready to be asked of the subjects of one check. Not safe to share between threads. */
@FunctionalInterface
interface SubjectCondition {
    Truth of(Asked subject);
}
