package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.roll.RollReader;
import org.bidui.roll.Rolls;
import org.bidui.roll.Row;
import org.bidui.roll.SheetAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remarked, up to what limit, and what makes a row be rejected. */
class RemarksTest {
    @TempDir
    Path folder;

    @Test
    void aThousandRemarksAreListedAndTheOthersCounted() throws IOException {
        List<String> lines = new ArrayList<>(List.of("姓名|身份证号|死亡日期"));
        for (int i = 0; i < 1_250; i++) {
            lines.add("张三|" + (i % 2 == 0 ? "@1" : "@2") + "|昨天");
        }
        SheetAccount account =
                Desk.read(folder, "死亡.xls", lines.toArray(String[]::new)).account();
        assertThat(account.remarks()).hasSize(1_000);
        assertThat(account.remarksOmitted()).isEqualTo(250);
        assertThat(account.accepted()).isEqualTo(1_250);
        assertThat(account.remarks().get(999).row()).isEqualTo(1_001);
    }

    @Test
    void aRowThatLacksARequiredValueIsRejected() throws IOException {
        Path config = folder.resolve("config");
        Files.createDirectories(config.resolve("rolls"));
        Files.createDirectories(config.resolve("schemas"));
        for (String file : List.of(
                "fields.yml",
                "vocabulary.yml",
                "schemas/roll.schema.json",
                "schemas/fields.schema.json",
                "schemas/vocabulary.schema.json")) {
            Files.copy(Path.of("config", file), config.resolve(file));
        }
        Files.writeString(config.resolve("rolls/pension.yml"), """
                title: 养老金
                kind: state
                max_age: 3
                recognise: {by: [paid], at_least: 1}
                fields:
                  name: {required: value}
                  id_number: {required: value}
                  paid: {title: 月待遇, type: money, headers: [月待遇], required: value}
                """);
        Mistakes mistakes = new Mistakes();
        Rolls rolls = new RollReader(new DefinitionReader(folder), config)
                .read(mistakes)
                .orElseThrow(() -> new AssertionError(mistakes.list()));
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        MemoryTables tables = new MemoryTables(inbox)
                .put(
                        "1.xls",
                        "",
                        MemoryTables.rows(Desk.withIds(
                                "姓名|身份证号|月待遇", "张三|@1|105", "李四|@2|", "王五|@3|很多", "赵六||105", "|@4|105", "钱七|无|105")));
        Intake intake = new Intake(rolls, tables);
        Survey survey = intake.survey(inbox, YearMonth.of(2020, 3), FileChoices.NONE);
        List<Row> rows = new ArrayList<>();
        SheetAccount account =
                intake.read(survey.files().get(0), any -> rows::add).get(0);
        assertThat(rows).extracting(Row::name).containsExactly("张三");
        assertThat(List.of(account.read(), account.accepted(), account.rejected(), account.skipped()))
                .containsExactly(7L, 1L, 5L, 1L);
        assertThat(account.remarks().stream()
                        .filter(remark -> remark.rejection())
                        .map(remark -> remark.row() + " " + remark.column()))
                .containsExactly("3 月待遇", "4 月待遇", "5 身份证号", "6 姓名", "7 身份证号");
    }
}
