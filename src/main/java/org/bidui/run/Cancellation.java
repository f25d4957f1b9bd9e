package org.bidui.run;

import java.util.concurrent.CancellationException;

/** Lets a signal end a run between two rows. */
public final class Cancellation {
    private volatile boolean asked;

    /** Asks the run to end; it throws {@link CancellationException} soon, and nothing is published, unless that has begun. */
    public void ask() {
        asked = true;
    }

    /** @throws CancellationException when the run was asked to end */
    void check() {
        if (asked) {
            throw new CancellationException();
        }
    }
}
