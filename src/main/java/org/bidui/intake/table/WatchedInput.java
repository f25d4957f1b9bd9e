package org.bidui.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which somebody looks at every byte before the reader does, and may refuse it. */
public abstract class WatchedInput extends FilterInputStream {
    protected WatchedInput(InputStream in) {
        super(in);
    }

    /**
     * Looks at bytes that were read.
     *
     * @throws UnreadableFileException when the file is not to be read on
     */
    protected abstract void watch(byte[] bytes, int offset, int read) throws UnreadableFileException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            watch(bytes, offset, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
