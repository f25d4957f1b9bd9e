package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bidui.roll.SheetAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header of a sheet may be, and what may stand around it. */
class HeaderPlacesTest {
    private static final String HEADER = "序号|姓名|身份证号|死亡日期";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10, 11})
    void manyRowsOfTitlesMayStandAbove(int titles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < titles; i++) {
            lines.add(i % 2 == 0 ? "某县死亡人员姓名、身份证号及死亡日期的说明之" + i : "填报单位：民政局||填报日期：2020年3月" + (i + 1) + "日");
        }
        lines.add(HEADER);
        lines.add("1|张三|@1|2020-03-05");
        Desk desk = Desk.read(folder, "1.xls", lines.toArray(String[]::new));
        assertThat(desk.shown("name", "id_number", "died_on")).containsExactly("张三|@1|2020-03-05");
        assertThat(desk.account().headerRow()).isEqualTo(titles + 1);
        assertThat(desk.account().skipped()).isEqualTo(titles + 1);
    }

    @Test
    void blankRowsAndColumnsMayStandBefore() throws IOException {
        Desk desk = Desk.read(folder, "1.xls", "", "|||", "||" + HEADER, "", "||1|张三|@1|2020-03-05");
        assertThat(desk.shown("name", "id_number")).containsExactly("张三|@1");
        assertThat(desk.account().headerRow()).isEqualTo(3);
    }

    @Test
    void titlesWithTheWordsOfHeadersAreNone() throws IOException {
        Desk desk = Desk.read(
                folder,
                "1.xls",
                "姓名|身份证号|说明：每人一行",
                "2020年3月|死亡日期|以火化证为准",
                HEADER + "|火化日期",
                "1|张三|@1|2020-03-05|2020-03-06");
        assertThat(desk.shown("name", "id_number", "died_on", "cremated_on"))
                .containsExactly("张三|@1|2020-03-05|2020-03-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|2|3|4", "甲|乙|丙|丁", "甲|乙|1|2", "(1)|(2)|(3)|(4)", "A|B|C|D"})
    void aRowThatNumbersTheColumnsIsSkipped(String numbers) throws IOException {
        Desk desk = Desk.read(folder, "1.xls", HEADER, numbers, "1|张三|@1|2020-03-05");
        assertThat(desk.shown("name")).containsExactly("张三");
        assertThat(desk.account().rejected()).isZero();
        assertThat(desk.account().remarks()).isEmpty();
    }

    @Test
    void sheetsOfOneWorkbookMayHaveHeadersOfTheirOwn() throws IOException {
        MemoryTables tables = new MemoryTables(folder)
                .put("死亡.xls", "一月", MemoryTables.rows(Desk.withIds("姓名|身份证号|死亡日期", "张三|@1|2020-01-05")))
                .put("死亡.xls", "二月", MemoryTables.rows(Desk.withIds("二月火化名单", "死亡时间|逝者|性别|逝者证件号码", "2020.2.5|李四|男|@2")))
                .put("死亡.xls", "字典", MemoryTables.rows("代码|名称", "1|男"));
        Desk desk = Desk.of(tables, folder);
        assertThat(desk.shown("name", "id_number", "died_on")).containsExactly("张三|@1|2020-01-05", "李四|@2|2020-02-05");
        assertThat(desk.accounts).extracting(SheetAccount::roll).containsExactly("deaths", "deaths", null);
    }

    @Test
    void threeRowsOfMergedHeadersArePutTogether() throws IOException {
        Desk desk = Desk.read(
                folder,
                "1.xls",
                "序号|户主姓名|身份证号码|低保证号|保障人数||||领取金额|||备注",
                "||||总数|分解|||合计|分解||",
                "|||||重点保障人数|残疾人数|其他||家庭补差|残疾人救助|",
                "1|张三|@1|D1|3|1|1|1|350|300|50|");
        assertThat(desk.shown("allowance_no", "name", "id_number", "recipients"))
                .containsExactly("D1|张三|@1|3");
        assertThat(desk.account().headers()).contains("领取金额 > 分解 > 家庭补差", "保障人数 > 总数");
    }

    @Test
    void aMissingColumnIsNamedWithTheHeadersFoundAndTheNearest() throws IOException {
        Desk desk = Desk.read(folder, "1.xls", "低保证号|户主姓名|身份正号码|保障人口|月保障金额", "D1|张三|@1|1|300");
        assertThat(desk.survey.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("1.xls");
            assertThat(problem.row()).isEqualTo(1);
            assertThat(Arrays.asList("农村低保", "：身份证号。", "低保证号、户主姓名、身份正号码、保障人口、月保障金额", "“身份正号码” 是否就是 “身份证号”"))
                    .allSatisfy(part -> assertThat(problem.message()).contains(part));
        });
        assertThat(desk.rows).isEmpty();
    }

    @Test
    void aFileNamedAfterARollWhoseHeaderHasASlipIsNotPassedBy() throws IOException {
        Desk desk = Desk.read(folder, "2020年3月死亡人员.xls", "姓名|身份证号|死忘日期", "张三|@1|2020-03-05");
        assertThat(desk.survey.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("死亡日期", "“死忘日期” 是否就是"));
    }

    @Test
    void aFileNamedAfterARollThatIsSomethingElseIsPassedBy() throws IOException {
        Desk desk = Desk.read(folder, "死亡人员家属联系表.xls", "姓名|身份证号|联系电话|住址", "张三|@1|1|东村");
        assertThat(desk.survey.problems()).isEmpty();
        assertThat(desk.survey.unrecognised()).hasSize(1);
    }
}
