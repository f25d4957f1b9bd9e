package org.bidui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler and the formatter do not see in our sources. */
class SourceConventionsTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LONGEST_FILE = 350;

    /** Comments, text blocks, strings and characters, whichever starts first; group 1 holds a literal. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("//[^\\n]*|/\\*[\\s\\S]*?\\*/"
            + "|(\"\"\"(?:\\\\[\\s\\S]|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')");

    /** Han characters, CJK punctuation, full-width forms. */
    private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    private static final Pattern LEFTOVER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    @Test
    void sentencesForUsersStandInBundles() throws IOException {
        assertThat(mistakes(MAIN, SourceConventionsTest::chineseLiterals))
                .as("Chinese in Java literals: move the sentence to wording.properties, say it with Wording")
                .isEmpty();
    }

    @Test
    void filesHoldOneIdea() throws IOException {
        assertThat(Stream.concat(mistakes(MAIN, this::tooLong).stream(), mistakes(TEST, this::tooLong).stream()))
                .as("files above " + LONGEST_FILE + " lines: find the second idea in them")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Function<String, List<String>> leftovers = source -> all(LEFTOVER.matcher(source));
        assertThat(Stream.concat(mistakes(MAIN, leftovers).stream(), mistakes(TEST, leftovers).stream()))
                .as("leftovers: do it now or write an issue")
                .isEmpty();
    }

    @Test
    void literalsAreToldFromComments() {
        assertThat(chineseLiterals("a(\"户\"); // \"村\"")).containsExactly("\"户\"");
        assertThat(chineseLiterals("/* \"户\" */ a('，');")).containsExactly("'，'");
        assertThat(chineseLiterals("a(\"\\\"\"); // 户\n b(\"http://户\");")).containsExactly("\"http://户\"");
        assertThat(chineseLiterals("a(\"\"\"\n 一 \"户\"\n \"\"\"); /** 户 */ b('\"', '\\'', \"x\"); // 户"))
                .containsExactly("\"\"\"\n 一 \"户\"\n \"\"\"");
        assertThat(chineseLiterals("a(\"\\u6237\", \"// x\"); /* it's 户 */")).isEmpty();
    }

    private List<String> tooLong(String source) {
        long lines = source.lines().count();
        return lines > LONGEST_FILE ? List.of(lines + " lines") : List.of();
    }

    private static List<String> chineseLiterals(String source) {
        return COMMENT_OR_LITERAL
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> literal != null && CJK.matcher(literal).find())
                .toList();
    }

    private static List<String> all(Matcher matcher) {
        return matcher.results().map(found -> found.group()).toList();
    }

    private static List<String> mistakes(Path root, Function<String, List<String>> inSource) throws IOException {
        List<String> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                inSource.apply(Files.readString(file)).forEach(mistake -> mistakes.add(file + ": " + mistake));
            }
        }
        return mistakes;
    }
}
