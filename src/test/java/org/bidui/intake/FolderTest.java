package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.roll.Remark;
import org.bidui.roll.Row;
import org.bidui.roll.SheetAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files in a real folder. */
class FolderTest {
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private void write(String file, String text, Charset charset) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, charset);
    }

    private Survey survey(FileChoices choices) {
        return new Intake(TestRolls.ROLLS).survey(folder, MARCH, choices);
    }

    @Test
    void textIsReadWhateverItsEncodingAndName() throws IOException {
        write("医保/导出.xls", "个人编号,姓名,身份证号,参保状态,参保身份\n007,张三," + Desk.id(1) + ",正常参保,居民\n", GB18030);
        Survey survey = survey(FileChoices.NONE);
        assertThat(survey.problems()).isEmpty();
        List<Row> rows = new ArrayList<>();
        List<SheetAccount> accounts =
                new Intake(TestRolls.ROLLS).read(survey.files().get(0), roll -> rows::add);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.text("insurance_no")).isEqualTo("007");
            assertThat(row.text("status")).isEqualTo("正常");
        });
        assertThat(accounts).singleElement().satisfies(account -> {
            assertThat(account.encoding()).isEqualTo("GB18030");
            assertThat(account.sheet().file()).isEqualTo("医保/导出.xls");
            assertThat(account.read()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNoTableIsListed() throws IOException {
        for (String file : List.of(".hidden.csv", "~$低保.xlsx", "Thumbs.db", "通知.docx", "照片.jpg")) {
            write(file, "x", GB18030);
        }
        write("说明.dat", "%PDF-1.4\n%x\n", GB18030);
        Files.createSymbolicLink(folder.resolve("外面.csv"), Path.of("/etc/hostname"));
        Survey survey = survey(FileChoices.NONE);
        assertThat(survey.skipped())
                .hasSize(7)
                .allSatisfy(file -> assertThat(file.reason()).isNotBlank());
        assertThat(survey.files()).isEmpty();
        assertThat(survey.problems()).isEmpty();
    }

    @Test
    void aTableThatFitsTwoRollsStopsUntilTheUserSaysWhich() throws IOException {
        write("低保和医保.csv", "姓名,身份证号,金额,个人编号\n张三," + Desk.id(1) + ",3,4\n", GB18030);
        assertThat(survey(FileChoices.NONE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("--roll", "农村低保", "城乡居民医保"));
        Survey said = survey(new FileChoices(Set.of(), Map.of("低保和医保.csv", "allowance")));
        assertThat(said.problems()).isEmpty();
        assertThat(said.has(TestRolls.ROLLS.get("allowance"))).isTrue();
        assertThat(survey(new FileChoices(Set.of("低保和医保.csv"), Map.of())).problems())
                .isEmpty();
    }

    @Test
    void aRequiredColumnThatIsMissingIsNamedWithTheNearestHeader() throws IOException {
        write("低保.csv", "低保证号,户主姓名,姓名,身份证好,保障人口\nD1,张三,张三," + Desk.id(1) + ",3\n", GB18030);
        assertThat(survey(FileChoices.NONE).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("身份证号", "“身份证好” 是否就是");
            assertThat(problem.row()).isEqualTo(1);
        });
    }

    @Test
    void namesStandInOneLineWhateverTheyHold() throws IOException {
        write("医保\n名单\u202e.csv", "姓名,身份证号,参保状态,个人编号\n张三," + Desk.id(1) + ",正常,4\n", GB18030);
        assertThat(survey(FileChoices.NONE).files())
                .extracting(SurveyedFile::name)
                .containsExactly("医保\\u000A名单\\u202E.csv");
    }

    @Test
    void whatIsHiddenIsSaidInTheAccount() throws IOException {
        String row =
                "<row hidden=\"%d\"><c t=\"inlineStr\"><is><t>%s</t></is></c><c t=\"inlineStr\"><is><t>%s</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        String rows = row.formatted(0, "个人编号", "姓名", "身份证号") + row.formatted(1, "7", "张三", Desk.id(1));
        Xlsx.write(folder.resolve("医保参保名单.xlsx"), Xlsx.parts(rows));
        Survey survey = survey(new FileChoices(Set.of(), Map.of("医保参保名单.xlsx", "medical_insurance")));
        SurveyedFile file = survey.files().get(0);
        List<SheetAccount> accounts = new Intake(TestRolls.ROLLS).read(file, roll -> ignored -> {});
        assertThat(file.rolls()).as("%s", survey.problems()).isNotEmpty();
        assertThat(accounts.get(0).remarks()).extracting(Remark::reason).contains("表中有隐藏行（或筛选掉的行），已照常读取");
    }

    @Test
    void anEmptyListStopsTheRun() throws IOException {
        write("低保.csv", "低保证号,户主姓名,身份证号,保障人口\n", GB18030);
        assertThat(survey(FileChoices.NONE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("农村低保"));
    }
}
