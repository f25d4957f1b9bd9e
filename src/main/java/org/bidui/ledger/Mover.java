package org.bidui.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes moves, any of which may already have been made before a crash. At every moment a target is the old file or the new one. */
class Mover {
    void make(Move move) throws IOException {
        Path kept = move.kept();
        if (kept != null && Files.notExists(kept) && Files.exists(move.target())) {
            PrivateFiles.ensureFolder(parent(kept));
            keep(move.target(), kept);
        }
        Path staged = move.staged();
        if (staged == null) {
            Files.deleteIfExists(move.target());
        } else if (Files.exists(staged)) {
            PrivateFiles.ensureFolder(parent(move.target()));
            Files.move(staged, move.target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A second name for the same file, else (on a file system without such) a copy that appears whole. */
    private static void keep(Path file, Path kept) throws IOException {
        try {
            Files.createLink(kept, file);
        } catch (IOException | UnsupportedOperationException e) {
            Path part = kept.resolveSibling(kept.getFileName() + ".part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not below a folder: " + file);
        }
        return parent;
    }
}
