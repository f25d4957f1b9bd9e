package org.bidui.run.drift;

import java.nio.file.Path;
import org.bidui.wording.Wording;

/** A file of remembered layouts that cannot be read. The message is one Chinese line: which, and what to do. */
public final class UnreadableLayoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableLayoutException(Path file, Throwable cause) {
        super(Wording.of(UnreadableLayoutException.class).say("unreadable", file), cause);
    }
}
