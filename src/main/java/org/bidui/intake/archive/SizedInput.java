package org.bidui.intake.archive;

import java.io.InputStream;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.intake.table.WatchedInput;

/** A stream that ends in a refusal when it is longer than was said. */
final class SizedInput extends WatchedInput {
    private long left;

    SizedInput(InputStream in, long size) {
        super(in);
        this.left = size;
    }

    @Override
    protected void watch(byte[] bytes, int offset, int read) throws UnreadableFileException {
        left -= read;
        if (left < 0) {
            throw Refusals.of("bomb");
        }
    }
}
