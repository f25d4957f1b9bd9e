package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valid files of every format, mutated: rows or one sentence come of them, and nothing stays behind. */
class FuzzTest {
    private static final long SEED = 20200305;
    private static final Duration NEVER_LONGER = Duration.ofSeconds(60);
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** How long the slow test goes on: {@code -Dbidui.fuzz.seconds=600}. */
    private static final int SECONDS = Integer.getInteger("bidui.fuzz.seconds", 60);

    @TempDir
    Path folder;

    private final Map<String, byte[]> valid = new LinkedHashMap<>();
    private Map<String, String> parts = Map.of();

    @BeforeEach
    void writeValidFiles() throws IOException {
        for (EveryFormatTest.Format format : EveryFormatTest.Format.values()) {
            valid.put(format.name(), Files.readAllBytes(format.write(folder)));
        }
        parts = Xlsx.parts(
                "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43895.5</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"D1\"><f>1+1</f><v>1E+17</v></c></row>");
        valid.put("XML", Files.readAllBytes(Path.of("src/test/resources/org/bidui/intake/spreadsheet-2003.xml")));
    }

    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        for (int i = 0; i < 300; i++) {
            mutate(SEED + i);
        }
        assertNothingIsLeftOpen();
    }

    @Tag("slow")
    @Test
    void mutatedFilesAreReadOrRefusedForAsLongAsThereIsTime() throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long seed = System.currentTimeMillis();
        long done = 0;
        while (System.nanoTime() < end) {
            mutate(seed + done++);
        }
        assertThat(done).isPositive();
        assertNothingIsLeftOpen();
    }

    private void mutate(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> formats = new ArrayList<>(valid.keySet());
        int chosen = random.nextInt(formats.size() + 3);
        String format = chosen < formats.size() ? formats.get(chosen) : "XLSX part";
        Path file = folder.resolve("mutated");
        if (chosen < formats.size()) {
            Files.write(file, Fuzz.mutate(valid.get(format), random));
        } else {
            Xlsx.writeBytes(file, mutatedPart(random));
        }
        String what = format + ", seed " + seed;
        assertTimeoutPreemptively(NEVER_LONGER, () -> Fuzz.readOrRefuse(file, what), what);
    }

    /** What lies behind the compression is reached by mutating before it. */
    private Map<String, byte[]> mutatedPart(Random random) {
        int chosen = random.nextInt(parts.size());
        Map<String, byte[]> mutated = new LinkedHashMap<>();
        parts.forEach((name, xml) -> {
            byte[] bytes = xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            mutated.put(name, mutated.size() == chosen ? Fuzz.mutate(bytes, random) : bytes);
        });
        return mutated;
    }

    private void assertNothingIsLeftOpen() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return;
        }
        List<String> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(OPEN_FILES)) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor) && Files.exists(descriptor)) {
                    open.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        assertThat(open).noneMatch(file -> file.startsWith(folder.toString()));
    }
}
