package org.bidui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of every bundle can be said. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/bidui");

    /** An apostrophe that is neither doubled nor the deliberate quoting of a brace. */
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private static final Pattern QUOTED_BRACES = Pattern.compile("'[{}]+'");

    @Test
    void everySentenceParses() throws IOException {
        assertThat(mistakesInBundlesBelow(RESOURCES)).isEmpty();
    }

    @Test
    void mistakesAreSeen() {
        assertThat(mistakeIn("it's {0}")).contains("apostrophe");
        assertThat(mistakeIn("{0 household")).isNotEmpty();
        assertThat(mistakeIn("{name}")).isNotEmpty();
        assertThat(mistakeIn("{0,number}")).contains("format");
        assertThat(mistakeIn("{1}")).contains("{0}");
        assertThat(mistakeIn("it''s {0} '{'{1}'}'")).isEmpty();
    }

    private static List<String> mistakesInBundlesBelow(Path root) throws IOException {
        List<String> mistakes = new ArrayList<>();
        if (!Files.exists(root)) {
            return mistakes;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.endsWith("wording.properties")).toList()) {
                sentences(file).forEach((key, sentence) -> {
                    String mistake = mistakeIn(sentence.toString());
                    if (!mistake.isEmpty()) {
                        mistakes.add(file + ": " + key + ": " + mistake);
                    }
                });
            }
        }
        return mistakes;
    }

    private static Properties sentences(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    private static String mistakeIn(String sentence) {
        if (SINGLE_APOSTROPHE
                .matcher(QUOTED_BRACES.matcher(sentence).replaceAll(""))
                .find()) {
            return "a single apostrophe: write it twice";
        }
        MessageFormat format;
        try {
            format = new MessageFormat(sentence, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        if (Stream.of(format.getFormats()).anyMatch(f -> f != null)) {
            return "a number or date format: arguments are texts, format them before";
        }
        for (int i = 0; i < format.getFormatsByArgumentIndex().length; i++) {
            if (!sentence.contains("{" + i + "}")) {
                return "a gap: {" + i + "} is not used";
            }
        }
        return "";
    }
}
