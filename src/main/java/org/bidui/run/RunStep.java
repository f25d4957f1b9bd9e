package org.bidui.run;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run: pieces of work that may be done at the same time.
 *
 * @param name as the job repository shows it
 * @param pieces how many pieces there are, asked when the step begins; or null when the step is one piece
 * @param work does one piece, numbered from 0
 */
record RunStep(String name, @Nullable IntSupplier pieces, Piece work) {
    /** Does one piece. Whatever it throws ends the run. */
    @FunctionalInterface
    interface Piece {
        void run(int number) throws Exception;
    }

    /** Does all of a step. */
    @FunctionalInterface
    interface Whole {
        void run() throws Exception;
    }

    static RunStep whole(String name, Whole work) {
        return new RunStep(name, null, number -> work.run());
    }

    /** Pieces are begun in the order of their numbers. */
    static RunStep inParallel(String name, IntSupplier pieces, Piece work) {
        return new RunStep(name, pieces, work);
    }
}
