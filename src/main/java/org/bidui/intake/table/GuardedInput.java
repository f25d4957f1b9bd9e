package org.bidui.intake.table;

import java.io.InputStream;

/**
 * Markup read under guard: what expands without measure, or goes on without a tag so long that a parser would have to
 * keep it whole, ends in a refusal.
 */
public final class GuardedInput extends WatchedInput {
    /** No tag, attribute or text of a table is longer than this many bytes: a cell holds 32,767 characters. */
    private static final int LONGEST_RUN = 4_000_000;

    private final long limit;
    private long total;
    private long run;

    /** @param limit of the bytes to come; what is longer is a bomb */
    public GuardedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    protected void watch(byte[] bytes, int offset, int read) throws UnreadableFileException {
        total += read;
        if (total > limit) {
            throw Refusals.of("bomb");
        }
        measureRun(bytes, offset, read);
    }

    /** A tag's start has this byte in every encoding that we read, and no other character of the Chinese ones has. */
    private void measureRun(byte[] bytes, int offset, int read) throws UnreadableFileException {
        int last = offset + read - 1;
        while (last >= offset && bytes[last] != '<') {
            last--;
        }
        run = last < offset ? run + read : offset + read - 1 - last;
        if (run > LONGEST_RUN) {
            throw Refusals.of("long-text", LONGEST_RUN);
        }
    }
}
