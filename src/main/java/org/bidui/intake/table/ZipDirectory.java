package org.bidui.intake.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The directory at the end of a zip file, measured before anybody loads it: a few bytes may claim, or be, millions of entries. */
public final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int OFFSET_OF_LENGTH = 12;

    /** Some 100,000 entries. */
    private static final long LONGEST_DIRECTORY = 8_000_000;

    /** Below this size a directory whose length stands elsewhere may be loaded, whatever it is. */
    private static final long SMALL_FILE = 1L << 26;

    private ZipDirectory() {}

    /**
     * Looks at the end of a file.
     *
     * @throws UnreadableFileException when it is no end of a zip file, or its directory is too large to be a workbook's
     */
    public static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long start = channel.size() - length;
            while (end.hasRemaining() && channel.read(end, start + end.position()) >= 0) {}
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    long directory = Integer.toUnsignedLong(end.getInt(at + OFFSET_OF_LENGTH));
                    // All bits set: the length stands elsewhere, because it is 4 GB, or because a program always does
                    // so.
                    if (directory > LONGEST_DIRECTORY && (directory != 0xFFFF_FFFFL || start + at > SMALL_FILE)) {
                        throw Refusals.of("bomb");
                    }
                    return;
                }
            }
            throw Refusals.of("damaged");
        }
    }
}
