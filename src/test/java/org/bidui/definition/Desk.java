package org.bidui.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A home directory in which tests write files, and a reader on it. */
final class Desk {

    final Path home;
    final DefinitionReader reader;
    final Mistakes mistakes = new Mistakes();

    Desk(Path home) {
        this.home = home;
        this.reader = new DefinitionReader(home);
    }

    Path write(String name, String content) {
        return write(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong so far, one line each. */
    List<String> lines() {
        return mistakes.list().stream().map(Mistake::toString).toList();
    }
}
