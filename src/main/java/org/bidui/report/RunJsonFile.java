package org.bidui.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes {@code run.json}: UTF-8, indented, a line feed at the end. */
public final class RunJsonFile {
    /** The file's name in the period's folder. */
    public static final String NAME = "run.json";

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * What the file holds; empty when there is none.
     *
     * @throws IOException when it cannot be read or is no {@code run.json}
     */
    public Optional<RunJson> find(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(mapper.readValue(Files.readString(file), RunJson.class))
                : Optional.empty();
    }

    /** Writes the file, in the place of any that is there. */
    public void write(RunJson run, Path file) throws IOException {
        String json = mapper.writeValueAsString(run).replace("\r\n", "\n") + "\n";
        Files.writeString(file, json, StandardCharsets.UTF_8);
    }
}
