package org.bidui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample is what the generator makes. */
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final long LARGEST = 4_000_000;

    @Test
    void committedFilesAreThoseTheGeneratorWrites(@TempDir Path folder) throws IOException {
        Regenerate.into(folder.resolve("made"));
        Map<String, String> made = contents(folder.resolve("made"));
        Map<String, String> committed = contents(COMMITTED);
        committed.remove("README.md");
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        assertThat(committed.keySet())
                .allSatisfy(file -> assertThat(made.getOrDefault(file, "").equals(committed.get(file)))
                        .as("%s is as generated; otherwise run org.bidui.sample.Regenerate", file)
                        .isTrue());
    }

    @Test
    void committedFilesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(SampleDataTest::size)
                            .sum())
                    .isLessThan(LARGEST);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), content(file));
            }
        }
        return contents;
    }

    /** Byte for byte; of a zip file what is packed, since compressors differ from machine to machine. */
    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx") || file.getFileName().toString().startsWith("~$")) {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.write(entry.getName().getBytes(StandardCharsets.UTF_8));
                zip.transferTo(content);
            }
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }
}
