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
import org.bidui.intake.bind.BoundColumn;
import org.bidui.intake.bind.Layout;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Tables as other counties word them: each is taken for what it is, and the person's columns for the person's. */
class OtherCountiesTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/bidui/intake/other-counties.yml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("entries")
    void aTableIsTakenForWhatItIs(Entry entry) throws IOException {
        List<List<String>> rows = new ArrayList<>(MemoryTables.rows(entry.rows().toArray(String[]::new)));
        rows.add(List.of("一", "某某", Desk.id(1), "某某", Desk.id(2), "2020-03-05"));
        MemoryTables tables = new MemoryTables(folder).put(entry.file(), "Sheet1", rows);
        Survey survey = new Intake(TestRolls.ROLLS, tables).survey(folder, YearMonth.of(2020, 3), FileChoices.NONE);
        Layout layout = survey.files().get(0).sheets().get(0).layout();
        String roll = layout == null ? "none" : layout.roll().id();
        assertThat(survey.problems().isEmpty() ? roll : "problem")
                .as("%s %s%n%s", entry.file(), entry.rows(), survey.problems())
                .isEqualTo(entry.roll());
        entry.says().forEach(said -> assertThat(survey.problems().toString()).contains(said));
        if (layout != null) {
            assertThat(column(layout, Roll.NAME)).as("name in %s", entry.rows()).isEqualTo(entry.name());
            assertThat(column(layout, Roll.ID_NUMBER))
                    .as("number in %s", entry.rows())
                    .isEqualTo(entry.id());
            assertThat(layout.members()).as("members in %s", entry.rows()).hasSize(entry.members());
        }
    }

    private static int column(Layout layout, String field) {
        BoundColumn column = layout.find(field);
        BoundColumn heads = layout.isWide() ? layout.find("head_" + field) : null;
        return column != null ? column.index() : heads != null ? heads.index() : -1;
    }

    static Stream<Entry> entries() throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CORPUS));
        return ((List<?>) loaded).stream().map(Map.class::cast).map(Entry::of);
    }

    record Entry(String file, List<String> rows, String roll, int name, int id, int members, List<String> says) {
        static Entry of(Map<?, ?> map) {
            Object file = map.get("file");
            return new Entry(
                    file == null ? "1.xls" : file.toString(),
                    texts(map.get("rows")),
                    String.valueOf(map.get("roll")),
                    number(map.get("name"), -1),
                    number(map.get("id"), -1),
                    number(map.get("members"), 0),
                    texts(map.get("says")));
        }

        private static List<String> texts(@Nullable Object list) {
            return list instanceof List<?> texts
                    ? texts.stream().map(String::valueOf).toList()
                    : List.of();
        }

        private static int number(@Nullable Object value, int otherwise) {
            return value instanceof Number number ? number.intValue() : otherwise;
        }
    }
}
