package org.bidui.intake.table;

import java.io.IOException;

/** A file or sheet that cannot be read. The message is one Chinese line without the file's name: what is wrong, and what to do. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
