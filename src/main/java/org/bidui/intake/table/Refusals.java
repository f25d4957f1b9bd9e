package org.bidui.intake.table;

import org.bidui.wording.Wording;

/** What users are told about a file that cannot be read: one Chinese line each. */
public final class Refusals {
    private static final Wording WORDING = Wording.of(Refusals.class);

    private Refusals() {}

    /**
     * A refusal.
     *
     * @param key a sentence of this package's bundle
     */
    public static UnreadableFileException of(String key, Object... args) {
        return new UnreadableFileException(WORDING.say(key, args));
    }

    /** A refusal for whatever went wrong while reading; one that already explains itself is passed on. */
    public static UnreadableFileException damaged(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof UnreadableFileException explained) {
                return explained;
            }
        }
        return new UnreadableFileException(WORDING.say("damaged"), cause);
    }
}
