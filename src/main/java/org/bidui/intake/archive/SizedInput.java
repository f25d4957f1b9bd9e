package org.bidui.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bidui.intake.table.Refusals;

/** A stream that ends in a refusal when it is longer than was said. */
final class SizedInput extends FilterInputStream {
    private long left;

    SizedInput(InputStream in, long size) {
        super(in);
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw Refusals.of("bomb");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
