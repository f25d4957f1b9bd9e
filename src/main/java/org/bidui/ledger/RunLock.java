package org.bidui.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code run.lock} beside the database, locked while a process has the ledger open, with a note of who that is. The
 * system drops the lock of a process that dies, so what a dead one left behind is simply taken over.
 */
final class RunLock implements Closeable {
    private static final Wording WORDING = Wording.of(RunLock.class);
    private static final String NAME = "run.lock";

    /** Beyond the note: Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LedgerBusyException when another process, or another ledger of this one, has the lock */
    static RunLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        PrivateFiles.ensureFile(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (findLock(channel) == null) {
                throw busy(file);
            }
            byte[] note = Holder.self().text().getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(note), 0);
            return new RunLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock findLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static LedgerBusyException busy(Path file) throws IOException {
        Holder holder = Holder.parse(Files.readString(file));
        return new LedgerBusyException(
                holder == null
                        ? WORDING.say("busy.unknown", file.getParent())
                        : WORDING.say(
                                "busy", named(holder.user()), holder.since(), named(holder.host()), holder.pid()));
    }

    private static String named(String name) {
        return name.isEmpty() ? WORDING.say("unknown") : name;
    }

    /** Empties the note and drops the lock; the file stays, so that nobody locks one that is being deleted. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
