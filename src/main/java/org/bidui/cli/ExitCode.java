package org.bidui.cli;

/** How the command ends, for whoever schedules it. */
final class ExitCode {
    /** Finished, with or without findings. */
    static final int DONE = 0;
    /** Something that should not happen: the log tells more. */
    static final int UNEXPECTED = 1;
    /** Wrong options, or wrong definitions. */
    static final int USAGE = 2;
    /** An input is missing or unreadable, or a result cannot be written: nothing was published. */
    static final int INPUT = 3;
    /** Too much changed since the month before: nothing was published. */
    static final int DRIFT = 4;
    /** Another run is active. */
    static final int BUSY = 5;
    /** Finished, but a check that was asked for could not run. */
    static final int INCOMPLETE = 6;
    /** Ended by a signal, as shells count it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
