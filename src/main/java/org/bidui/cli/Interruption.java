package org.bidui.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bidui.run.Cancellation;

/** Lets Ctrl-C and SIGTERM end a run tidily: the process goes only when the run has put everything away, or after a while. */
final class Interruption {
    private static final int PATIENCE_SECONDS = 20;

    private Interruption() {}

    /** Does the work; a signal meanwhile asks it to end and waits for that. */
    static <T> T guard(Cancellation cancellation, Supplier<T> work) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    cancellation.ask();
                    awaitQuietly(ended);
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            ended.countDown();
            removeQuietly(hook);
        }
    }

    private static void awaitQuietly(CountDownLatch ended) {
        try {
            boolean tidy = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!tidy) {
                // The next run tidies up: it can do so after any kind of death.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeQuietly(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}
