package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Headers, titles and names of files as departments have them, and the roll that each is. */
class RecognitionTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/bidui/intake/headers.yml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("entries")
    void aTableIsTakenForWhatItIs(Entry entry) throws IOException {
        List<List<String>> rows = new ArrayList<>(MemoryTables.rows(entry.rows().toArray(String[]::new)));
        rows.add(List.of("1", "甲", "乙"));
        MemoryTables tables = new MemoryTables(folder).put(entry.file(), "Sheet1", rows);
        Survey survey = new Intake(TestRolls.ROLLS, tables).survey(folder, YearMonth.of(2020, 3), FileChoices.NONE);
        SurveyedSheet sheet = survey.files().get(0).sheets().get(0);
        String roll = sheet.roll() == null ? "none" : sheet.roll().id();
        assertThat(survey.problems().isEmpty() ? roll : "problem")
                .as("%s %s%n%s", entry.file(), entry.rows(), survey.problems())
                .isEqualTo(entry.roll());
    }

    static Stream<Entry> entries() throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CORPUS));
        return ((List<?>) loaded).stream().map(Map.class::cast).map(Entry::of);
    }

    record Entry(String file, List<String> rows, String roll) {
        static Entry of(Map<?, ?> map) {
            Object file = map.get("file");
            Object rows = map.get("rows");
            List<String> lines = rows instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(rows));
            return new Entry(file == null ? "1.xls" : file.toString(), lines, String.valueOf(map.get("roll")));
        }
    }
}
