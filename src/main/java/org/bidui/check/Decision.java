package org.bidui.check;

/** An expectation made ready to be decided for subject after subject. Not safe to share between threads. */
@FunctionalInterface
interface Decision {
    Verdict of(Candidate candidate);
}
