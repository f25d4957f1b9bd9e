package org.bidui.intake.html;

import java.io.InputStream;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.intake.table.WatchedInput;

/** A page under guard: rows are forgotten once they are read, so what has no rows must not go on for ever. */
final class RowGuard extends WatchedInput {
    /** A row of all columns a sheet can have, each with ten tags around its text. */
    private static final int MOST_TAGS = 330_000;

    /** What has been seen of a tag that starts or ends a row: {@code <}, {@code <t}; or that it is another one. */
    private enum Seen {
        NOTHING,
        TAG,
        T
    }

    private Seen seen = Seen.NOTHING;
    private int tags;

    RowGuard(InputStream in) {
        super(in);
    }

    @Override
    protected void watch(byte[] bytes, int offset, int read) throws UnreadableFileException {
        for (int i = offset; i < offset + read; i++) {
            if (bytes[i] == '<') {
                count();
            } else if (seen != Seen.NOTHING) {
                follow(bytes[i]);
            }
        }
    }

    private void count() throws UnreadableFileException {
        seen = Seen.TAG;
        tags++;
        if (tags > MOST_TAGS) {
            throw Refusals.of("markup");
        }
    }

    /** Zero bytes stand between the letters of UTF-16. */
    private void follow(byte letter) {
        if (letter == 0 || (letter == '/' && seen == Seen.TAG)) {
            return;
        }
        int lower = letter | 0x20;
        if (seen == Seen.T && lower == 'r') {
            tags = 0;
        }
        seen = seen == Seen.TAG && lower == 't' ? Seen.T : Seen.NOTHING;
    }
}
