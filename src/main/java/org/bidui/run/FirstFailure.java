package org.bidui.run;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what went wrong first in a run out of Spring's hands: the job repository would store its message and stack trace, and
 * wrap it for whoever waits for the end.
 */
final class FirstFailure {
    private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

    /** Notes the failure, unless another came before, and returns what Spring may see of it. */
    RuntimeException keep(Throwable failure) {
        first.compareAndSet(null, failure);
        return new StepFailed(failure.getClass().getSimpleName());
    }

    /** Whether something went wrong already, so that no new work should begin. */
    boolean isPresent() {
        return first.get() != null;
    }

    @Nullable
    Throwable find() {
        return first.get();
    }

    /** Says only what kind of failure it was: no message, no stack trace, no personal data. */
    static final class StepFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StepFailed(String kind) {
            super(kind, null, false, false);
        }
    }
}
