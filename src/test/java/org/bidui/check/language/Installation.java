package org.bidui.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistake;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;

/** A home directory with three small rolls, in which tests write jobs. */
public final class Installation {
    private static final Path CONFIG = Path.of("config");
    private static final Path RESOURCES = Path.of("src/test/resources/org/bidui/check/language");

    final Path home;
    final Mistakes mistakes = new Mistakes();
    private final DefinitionReader reader;
    final Rolls rolls;

    public Installation(Path home) {
        this.home = home;
        this.reader = new DefinitionReader(home);
        copy(CONFIG, home.resolve("config"), "schemas", "fields.yml", "vocabulary.yml", "parameters.yml");
        copy(RESOURCES, home.resolve("config"), "rolls");
        this.rolls = new RollReader(reader, home.resolve("config"))
                .read(mistakes)
                .orElseThrow(() -> new IllegalStateException(mistakes.list().toString()));
    }

    /** Takes over a folder of jobs. */
    public Installation with(Path jobs) {
        copy(jobs.getParent(), home, jobs.getFileName().toString());
        return this;
    }

    /** Writes one file below {@code jobs/}. */
    public Installation write(String name, String content) {
        try {
            Path file = home.resolve("jobs").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Catalogue> read() {
        Path config = home.resolve("config");
        return new ParameterReader(reader, config, "")
                .read(mistakes)
                .flatMap(figures -> new CheckReader(
                                reader, config.resolve("schemas"), home.resolve("jobs"), rolls, figures)
                        .read(mistakes));
    }

    /** What is wrong, one line each. */
    public List<String> lines() {
        return mistakes.list().stream().map(Mistake::toString).toList();
    }

    private static void copy(Path from, Path to, String... names) {
        for (String name : names) {
            try (Stream<Path> files = Files.walk(from.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
