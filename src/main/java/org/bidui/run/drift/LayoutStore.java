package org.bidui.run.drift;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bidui.ledger.PrivateFiles;

/** The remembered layouts: {@code data/layouts/<period>.json}, readable by the owner alone. */
public final class LayoutStore {
    private static final String ENDING = ".json";

    private final Path folder;
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param data the folder of the ledger; it need not exist */
    public LayoutStore(Path data) {
        this.folder = data.resolve("layouts");
    }

    /**
     * What is remembered of a period.
     *
     * @throws UnreadableLayoutException when the file cannot be read
     */
    public Optional<PeriodLayout> find(YearMonth period) {
        Path file = file(period);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(mapper.readValue(Files.readString(file), PeriodLayout.class));
        } catch (IOException e) {
            throw new UnreadableLayoutException(file, e);
        }
    }

    /**
     * By the roll's id: the newest that is remembered of it from before a period.
     *
     * @throws UnreadableLayoutException when a file cannot be read
     */
    public Map<String, Remembered> listBefore(YearMonth period) {
        Map<String, Remembered> newest = new TreeMap<>();
        for (YearMonth earlier : listPeriods()) {
            if (earlier.isBefore(period)) {
                find(earlier)
                        .map(PeriodLayout::rolls)
                        .orElse(Map.of())
                        .forEach((roll, layout) -> newest.putIfAbsent(roll, new Remembered(earlier, layout)));
            }
        }
        return newest;
    }

    /** Remembers a period, in the place of what was remembered of it: whole or not at all. */
    public void write(YearMonth period, PeriodLayout layout) throws IOException {
        PrivateFiles.ensureFolder(folder);
        // A temporary file is made for the owner alone, and keeps that when it is renamed.
        Path part = Files.createTempFile(folder, period + "-", ".part");
        try {
            String json = mapper.writeValueAsString(layout).replace("\r\n", "\n") + "\n";
            Files.writeString(part, json, StandardCharsets.UTF_8);
            Files.move(part, file(period), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The newest first. */
    private List<YearMonth> listPeriods() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> period(file).stream())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UnreadableLayoutException(folder, e);
        }
    }

    private static Optional<YearMonth> period(Path file) {
        String name = file.getFileName().toString();
        try {
            return name.endsWith(ENDING)
                    ? Optional.of(YearMonth.parse(name.substring(0, name.length() - ENDING.length())))
                    : Optional.empty();
        } catch (DateTimeException anotherFile) {
            return Optional.empty();
        }
    }

    private Path file(YearMonth period) {
        return folder.resolve(period + ENDING);
    }

    /** What is remembered of a roll. */
    public record Remembered(YearMonth period, RollLayout layout) {}
}
