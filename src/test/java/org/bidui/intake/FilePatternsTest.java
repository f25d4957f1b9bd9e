package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the county's settings say of files every month. */
class FilePatternsTest {
    @TempDir
    Path folder;

    @Test
    void nameOrPathMayFitAndTheFirstPatternCounts() {
        Map<String, String> rolls = new LinkedHashMap<>();
        rolls.put("*低保*.xlsx", "allowance");
        rolls.put("*.xlsx", "registry");
        FilePatterns patterns = new FilePatterns(List.of("*汇总*", "旧表/*"), rolls);

        assertThat(patterns.ignore("县低保汇总表.xls")).isTrue();
        assertThat(patterns.ignore("下级/县低保汇总表.xls")).isTrue();
        assertThat(patterns.ignore("旧表/低保.xls")).isTrue();
        assertThat(patterns.ignore("低保.xls")).isFalse();
        assertThat(patterns.findRoll("3月低保名单.xlsx")).contains("allowance");
        assertThat(patterns.findRoll("名单.xlsx")).contains("registry");
        assertThat(patterns.findRoll("名单.csv")).isEmpty();
        assertThat(FilePatterns.isPattern("[低保")).isFalse();
    }

    @Test
    void whatIsSaidNowGoesBeforeWhatIsRemembered() throws Exception {
        MemoryTables tables = new MemoryTables(folder)
                .put("名单.xlsx", "Sheet1", MemoryTables.rows("姓名|身份证号|户主姓名|月保障金额", "张一|1|张一|300"));
        FilePatterns remembered = new FilePatterns(List.of("名单*"), Map.of());
        Intake intake = new Intake(TestRolls.ROLLS, tables);

        Survey left = intake.survey(folder, YearMonth.of(2020, 3), new FileChoices(Set.of(), Map.of(), remembered));
        Survey said = intake.survey(
                folder, YearMonth.of(2020, 3), new FileChoices(Set.of(), Map.of("名单.xlsx", "allowance"), remembered));

        assertThat(left.files()).isEmpty();
        assertThat(left.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("config/bidui.yml"));
        assertThat(said.files()).hasSize(1);
    }
}
