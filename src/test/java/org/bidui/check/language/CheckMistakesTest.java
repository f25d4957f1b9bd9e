package org.bidui.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of wrong jobs, each with the lines that its author must be shown in {@code expected.txt}. */
class CheckMistakesTest {
    private static final Path WRONG = Path.of("src/test/resources/org/bidui/check/language/wrong");
    private static final Path BUNDLE = Path.of("src/main/resources/org/bidui/check/language/wording.properties");

    /** Parts of sentences, and what is no mistake. */
    private static final Set<String> PARTS = Set.of(
            "sheets",
            "figure",
            "translates.unknown",
            "comma",
            "and-more",
            "case.name",
            "case.township",
            "case.village");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(WRONG)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyMistakeIsSaidAtItsPlaceAllAtOnce(Path folder, @TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(folder.resolve("jobs"));
        assertThat(installation.read()).isEmpty();
        assertThat(installation.lines()).containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
    }

    @Test
    void everySentenceIsExpectedSomewhere() throws IOException {
        List<String> said = new ArrayList<>();
        for (Path folder : folders().toList()) {
            said.addAll(Files.readAllLines(folder.resolve("expected.txt")));
        }
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            sentences.load(reader);
        }
        assertThat(sentences.stringPropertyNames())
                .filteredOn(key -> !PARTS.contains(key) && !key.startsWith("type.") && !isOfConfiguration(key))
                .as("sentences that no wrong example provokes: add one below " + WRONG)
                .allMatch(key ->
                        said.stream().anyMatch(form(sentences.getProperty(key)).asPredicate()));
    }

    /** What a sentence looks like when said. */
    private static Pattern form(String sentence) {
        StringBuilder form = new StringBuilder();
        for (String part : sentence.replace("'{'", "{").replace("'}'", "}").split("\\{\\d\\}", -1)) {
            form.append(form.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(form.toString());
    }

    /** Said about files of {@code config/}: {@link ConfigurationMistakesTest}. */
    private static boolean isOfConfiguration(String key) {
        return key.startsWith("exemption.") || (key.startsWith("parameter.") && !key.equals("parameter.unknown"));
    }
}
