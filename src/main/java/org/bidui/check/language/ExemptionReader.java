package org.bidui.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidui.check.Check;
import org.bidui.check.Exemption;
import org.bidui.check.Exemptions;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Nearest;
import org.bidui.definition.Node;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.Masking;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/exemptions/*.yml}: for whom which check need not hold, why, and until when. */
public final class ExemptionReader {
    private static final Wording WORDING = Wording.of(ExemptionReader.class);

    private final DefinitionReader reader;
    private final Path config;
    private final List<String> checks;

    /** @param config the folder {@code config/}, which has {@code schemas/} and may have {@code exemptions/} */
    public ExemptionReader(DefinitionReader reader, Path config, Catalogue catalogue) {
        this.reader = reader;
        this.config = config;
        this.checks = catalogue.jobs().stream()
                .flatMap(job -> job.checks().stream())
                .map(Check::id)
                .toList();
    }

    /** All exemptions; empty when a file is wrong, and then {@code mistakes} says what, without anybody's number. */
    public Optional<Exemptions> read(Mistakes mistakes) {
        Path schema = config.resolve("schemas/exemptions.schema.json");
        int before = mistakes.list().size();
        List<Exemption> exemptions = new ArrayList<>();
        for (Path file : listFiles()) {
            reader.tree(file, schema, mistakes)
                    .ifPresent(tree -> tree.get("exemptions")
                            .items()
                            .forEach(node -> exemption(node, mistakes).ifPresent(exemptions::add)));
        }
        return mistakes.list().size() == before ? Optional.of(new Exemptions(exemptions)) : Optional.empty();
    }

    private Optional<Exemption> exemption(Node node, Mistakes mistakes) {
        Node check = node.get("check");
        boolean right = checks.contains(check.text());
        if (!right) {
            String instead = Nearest.to(check.text(), checks)
                    .map(nearest -> WORDING.say("nearest", nearest))
                    .orElse("");
            mistakes.add(check.position(), WORDING.say("job.no-file", check.text(), instead));
        }
        long key = 0;
        Optional<Node> number = node.find("id_number");
        if (number.isPresent()) {
            IdNumber id = IdNumber.read(number.get().text());
            key = id.key();
            if (!id.usable()) {
                right = false;
                mistakes.add(
                        number.get().position(),
                        WORDING.say(
                                "exemption.number", Masking.brief(number.get().text())));
            }
        }
        LocalDate until = until(node.get("until"), mistakes);
        return right && until != null
                ? Optional.of(new Exemption(
                        check.text(),
                        key,
                        node.find("household_no")
                                .map(Node::text)
                                .map(ChineseText::plain)
                                .orElse(""),
                        node.get("reason").text(),
                        node.get("evidence").text(),
                        until))
                : Optional.empty();
    }

    private static @Nullable LocalDate until(Node node, Mistakes mistakes) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            mistakes.add(node.position(), WORDING.say("parameter.from", node.text()));
            return null;
        }
    }

    private List<Path> listFiles() {
        Path folder = config.resolve("exemptions");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
