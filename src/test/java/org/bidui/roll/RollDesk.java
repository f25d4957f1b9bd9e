package org.bidui.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistake;
import org.bidui.definition.Mistakes;

/** A folder {@code config/} of a test's own: the real schemas and vocabulary, one roll. */
final class RollDesk {
    private static final Path REAL = Path.of("config");
    private static final String FIELDS = """
            fields:
              name:
                title: 姓名
                type: name
                headers: [姓名]
              id_number:
                title: 身份证号
                type: id_number
                headers: [身份证号, 证件号码]
              birth_date:
                title: 出生日期
                type: date
                headers: [出生日期]
            """;

    final Path config;
    final Mistakes mistakes = new Mistakes();
    private final Path home;

    RollDesk(Path home) {
        this.home = home;
        this.config = home.resolve("config");
        try {
            Files.createDirectories(config.resolve("rolls"));
            Files.createDirectories(config.resolve("schemas"));
            for (String schema : List.of("roll", "fields", "vocabulary")) {
                Path file = Path.of("schemas", schema + ".schema.json");
                Files.copy(REAL.resolve(file), config.resolve(file));
            }
            Files.copy(REAL.resolve("vocabulary.yml"), config.resolve("vocabulary.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("fields.yml", FIELDS);
    }

    RollDesk write(String file, String text) {
        try {
            Files.writeString(config.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Optional<Rolls> read() {
        return new RollReader(new DefinitionReader(home), config).read(mistakes);
    }

    /** The roll {@code r} with these fields, which must be right. */
    Roll roll(String fields) {
        write("rolls/r.yml", """
                title: 某册
                kind: state
                max_age: 3
                recognise: {by: [name], at_least: 1}
                fields:
                """ + fields.indent(2) + (fields.contains("id_number") ? "" : "key: [name]\n"));
        Rolls rolls = read().orElseThrow(() -> new AssertionError(lines()));
        return rolls.get("r");
    }

    /** What is wrong, one line each. */
    List<String> lines() {
        return mistakes.list().stream().map(Mistake::toString).toList();
    }
}
