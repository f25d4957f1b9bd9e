package org.bidui.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Plans the moves that publish a staging folder, and tries beforehand whether they can be made. */
final class Moves {
    private static final Wording WORDING = Wording.of(Moves.class);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path staging;
    private final Path target;

    /**
     * @param staging the folder that holds the new files, as they shall stand below the target
     * @param target the period's folder, on the same file system
     */
    Moves(Path staging, Path target) {
        this.staging = staging.toAbsolutePath().normalize();
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Every staged file, and every file to be retired, in the order of their names.
     *
     * @param retired files below the target that only go away
     * @throws TargetBusyException when one of them, or its folder, cannot be written
     */
    List<Move> plan(Collection<Path> retired) throws IOException {
        Path keeping = keepingFolder();
        List<Move> moves = new ArrayList<>();
        for (Path staged : listStaged()) {
            flush(staged);
            moves.add(move(staged, target.resolve(staging.relativize(staged)), keeping));
        }
        for (Path file : retired.stream().map(target::resolve).sorted().toList()) {
            if (Files.exists(file)
                    && moves.stream().noneMatch(move -> move.target().equals(file))) {
                moves.add(move(null, file, keeping));
            }
        }
        return List.copyOf(moves);
    }

    private Move move(@Nullable Path staged, Path file, Path keeping) {
        tryFolder(file.getParent());
        boolean replaces = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            tryFile(file);
        }
        return new Move(staged, file, replaces ? keeping.resolve(target.relativize(file)) : null);
    }

    private List<Path> listStaged() throws IOException {
        try (Stream<Path> files = Files.walk(staging)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path keepingFolder() {
        Path all = target.resolve(WORDING.say("kept"));
        String second = LocalDateTime.now(ZoneId.systemDefault()).format(SECOND);
        Path folder = all.resolve(second);
        for (int i = 2; Files.exists(folder); i++) {
            folder = all.resolve(second + "-" + i);
        }
        return folder;
    }

    private static void flush(Path staged) throws IOException {
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Excel on Windows lets nobody write a workbook that it has open. */
    private static void tryFile(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.size();
        } catch (IOException e) {
            throw new TargetBusyException(WORDING.say("target.busy", file), e);
        }
    }

    private static void tryFolder(@Nullable Path folder) {
        Path existing = folder;
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new TargetBusyException(WORDING.say("target.folder", existing));
        }
    }
}
