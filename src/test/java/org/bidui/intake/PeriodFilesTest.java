package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This period's list, else the newest earlier one within its age; events of all periods within theirs. */
class PeriodFilesTest {
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Roll ALLOWANCE = TestRolls.ROLLS.get("allowance");
    private static final Roll DEATHS = TestRolls.ROLLS.get("deaths");

    @TempDir
    Path folder;

    private Selection select(MemoryTables tables, Roll... wanted) {
        Intake intake = new Intake(TestRolls.ROLLS, tables);
        Survey current = intake.survey(folder.resolve("2020-03"), MARCH, FileChoices.NONE);
        return new PeriodFiles(intake, FileChoices.NONE).select(current, null, List.of(wanted));
    }

    private MemoryTables allowance(MemoryTables tables, String file) throws IOException {
        return tables.put(file, "", MemoryTables.rows(Desk.withIds("低保证号|户主姓名|身份证号|保障人口", file + "|张三|@1|1")));
    }

    private MemoryTables deaths(MemoryTables tables, String file, String... people) throws IOException {
        List<List<String>> rows = new ArrayList<>(MemoryTables.rows("姓名|身份证号|死亡日期"));
        for (String person : people) {
            rows.addAll(MemoryTables.rows(Desk.withIds("某|" + person + "|2020-01-05")));
        }
        return tables.put(file, "", rows);
    }

    @Test
    void thePeriodsOwnListHidesEarlierOnes() throws IOException {
        MemoryTables tables = allowance(allowance(new MemoryTables(folder), "2020-02/低保.xls"), "2020-03/低保.xls");
        Selection selection = select(tables, ALLOWANCE);
        assertThat(selection.files()).extracting(SurveyedFile::name).containsExactly("低保.xls");
        assertThat(selection.carriedOver()).isEmpty();
    }

    @Test
    void theNewestEarlierListServesWithinItsAge() throws IOException {
        MemoryTables tables = deaths(new MemoryTables(folder), "2020-03/死亡.xls", "@1");
        allowance(allowance(tables, "2020-01/低保.xls"), "2019-12/低保.xls");
        Selection selection = select(tables, ALLOWANCE);
        assertThat(selection.files()).extracting(SurveyedFile::name).containsExactly("2020-01/低保.xls");
        assertThat(selection.carriedOver()).isEqualTo(Map.of(ALLOWANCE, YearMonth.of(2020, 1)));
        assertThat(selection.missing()).isEmpty();
    }

    @Test
    void aListBeyondItsAgeIsMissing() throws IOException {
        MemoryTables tables = deaths(new MemoryTables(folder), "2020-03/死亡.xls", "@1");
        Selection selection = select(allowance(tables, "2019-11/低保.xls"), ALLOWANCE);
        assertThat(selection.files()).isEmpty();
        assertThat(selection.missing()).isEqualTo(Set.of(ALLOWANCE));
    }

    @Test
    void eventsOfAllPeriodsCountOnce() throws IOException {
        MemoryTables tables = deaths(new MemoryTables(folder), "2020-03/死亡.xls", "@1", "@2");
        deaths(deaths(tables, "2020-02/死亡.xls", "@2", "@3", "@3"), "2016-01/死亡.xls", "@4");
        Selection selection = select(tables, DEATHS);
        List<Row> rows = new ArrayList<>();
        DistinctEvents once = new DistinctEvents();
        for (SurveyedFile file : selection.files()) {
            new Intake(TestRolls.ROLLS, tables).read(file, once.before(roll -> rows::add));
        }
        once.release();
        assertThat(rows)
                .extracting(row -> row.id().keyText())
                .containsExactly(Desk.id(2), Desk.id(3), Desk.id(3), Desk.id(1));
    }

    @Test
    void anIgnoredFileThatIsNotThereIsSaid() throws IOException {
        MemoryTables tables = allowance(new MemoryTables(folder), "低保.xls");
        Survey survey =
                new Intake(TestRolls.ROLLS, tables).survey(folder, MARCH, new FileChoices(Set.of("低宝.xls"), Map.of()));
        assertThat(survey.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("低宝.xls"));
    }
}
