package org.bidui.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What decided a run's results, beside its inputs.
 *
 * @param program the program's version
 * @param rules a short hash over the names and contents of all files in {@code jobs/} and {@code config/}
 */
public record ProgramVersion(String program, String rules) {
    private static final int SHORT = 12;

    /** The versions of this program with the rules below {@code home}. */
    static ProgramVersion of(Path home) {
        return new ProgramVersion(current(), rules(home));
    }

    /** The program's version. */
    public static String current() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("program.properties")) {
            if (in == null) {
                throw new IllegalStateException("no program.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rules(Path home) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : List.of("config", "jobs")) {
                for (Path file : listFiles(home.resolve(folder))) {
                    digest.update(
                            home.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> listFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
