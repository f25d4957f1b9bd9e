package org.bidui.cli;

/** The command was called in a way it does not understand. The message is one Chinese line: what, and what to write instead. */
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFailure(String message) {
        super(message);
    }
}
