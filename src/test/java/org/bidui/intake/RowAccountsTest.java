package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bidui.roll.Remark;
import org.bidui.roll.SheetAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of a file is accepted, rejected or skipped, and every doubt is remarked. */
class RowAccountsTest {
    @TempDir
    Path folder;

    @Test
    void rowsThatAreNoDataAreSkipped() throws IOException {
        Desk desk = Desk.read(
                folder,
                "特困供养.xls",
                "XX县特困人员供养名册",
                "单位：元",
                "序号|村|姓名|身份证号|供养方式|月供养金额",
                "1|2|3|4|5|6",
                "城关镇",
                "1|东村|张三|@1|分散供养|500",
                "|",
                "小计|||1人||500",
                "序号|村|姓名|身份证号|供养方式|月供养金额",
                "2|西村|李四|@2|集中|700",
                "3|||||",
                "4|西村||||700",
                "合 计||||2|1200",
                "备注：以上为3月数据",
                "填表人：|王五||审核人：|赵六");
        SheetAccount account = desk.account();
        assertThat(desk.shown("village", "name", "id_number", "support")).containsExactly("东村|张三|@1|分散", "西村|李四|@2|集中");
        assertThat(List.of(account.read(), account.accepted(), account.rejected(), account.skipped()))
                .containsExactly(15L, 2L, 1L, 12L);
        assertThat(account.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rejection()).isTrue();
            assertThat(remark.row()).isEqualTo(12);
        });
    }

    @Test
    void doubtsAreRemarkedWithoutFullNumbers() throws IOException {
        String wrong = Desk.id(1).substring(0, 17) + (Desk.id(1).endsWith("1") ? "2" : "1");
        Desk desk = Desk.read(
                folder,
                "死亡.xls",
                "姓名|身份证号|性别|死亡日期",
                "张三|" + wrong + "|男|2020-03-05",
                "李四|3.40621E+17|？|昨天",
                "王五||女|20200306");
        assertThat(desk.shown("name", "sex", "died_on")).containsExactly("张三|男|2020-03-05", "李四||", "王五|女|2020-03-06");
        assertThat(desk.account().remarks())
                .extracting(Remark::row, Remark::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "身份证号"),
                        org.assertj.core.groups.Tuple.tuple(3, "性别"),
                        org.assertj.core.groups.Tuple.tuple(3, "死亡日期"),
                        org.assertj.core.groups.Tuple.tuple(3, "身份证号"),
                        org.assertj.core.groups.Tuple.tuple(4, "身份证号"));
        assertThat(desk.account().remarks().toString()).doesNotContain(wrong);
    }

    @Test
    void aGuardiansNumberIsNeverThePupils() throws IOException {
        String[] students = {"年级|班级|姓名|监护人姓名|身份证号|学生身份证号", "一|1|张小|张三|@1|@2", "一|1|李小|李四|@3|@4"};
        assertThat(Desk.read(folder, "学生.xls", students).shown("name", "id_number"))
                .containsExactly("张小|@2", "李小|@4");
    }

    @Test
    void theNumberAfterTheGuardianIsTheGuardians() throws IOException {
        Desk desk = Desk.read(folder, "学生.xls", "年级|班级|监护人姓名|身份证号|学生姓名|身份证号", "一|1|张三|@1|张小|@2");
        assertThat(desk.shown("name", "id_number")).containsExactly("张小|@2");
        assertThat(desk.account().remarks()).extracting(Remark::column).contains("身份证号");
    }

    @Test
    void mergedHeadersSayWhoseAColumnIs() throws IOException {
        Desk desk = Desk.read(folder, "学生.xls", "年级|班级|监护人||学生信息|", "||姓名|身份证号|姓名|身份证号", "一|1|张三|@1|张小|@2");
        assertThat(desk.shown("name", "id_number", "class")).containsExactly("张小|@2|1");
    }

    @Test
    void aStudentNumberHidesTheIdNumber() throws IOException {
        Desk desk = Desk.read(folder, "学籍.xls", "姓名|身份证号|学籍号|年级", "张小||G@1|一");
        assertThat(desk.shown("name", "id_number")).containsExactly("张小|@1");
    }

    @Test
    void nameAndNumberFilledTheWrongWayRoundAreSwapped() throws IOException {
        Desk desk = Desk.read(folder, "死亡.xls", "姓名|身份证号|死亡日期", "@1|张三|2020.3.5");
        assertThat(desk.shown("name", "id_number")).containsExactly("张三|@1");
    }

    @Test
    void aDeregistrationCountsAsADeathOnlyWhenItSaysSo() throws IOException {
        Desk desk = Desk.read(folder, "3月.xls", "姓名|身份证号|注销日期|注销原因", "张三|@1|2020-03-01|死亡", "李四|@2|2020-03-02|迁出");
        assertThat(desk.shown("name", "died_on")).containsExactly("张三|2020-03-01", "李四|");
    }

    @Test
    void sheetsOfTheSameContentAreReadOnce() throws IOException {
        var rows = MemoryTables.rows(Desk.withIds("姓名|身份证号|死亡日期", "张三|@1|2020-03-05"));
        MemoryTables tables = new MemoryTables(folder)
                .put("甲/死亡.xls", "一", rows)
                .put("甲/死亡.xls", "二", rows)
                .put("死亡复件.xls", "", rows);
        Desk desk = Desk.of(tables, folder);
        assertThat(desk.rows).hasSize(1);
        assertThat(desk.accounts).hasSize(3).extracting(SheetAccount::accepted).containsExactlyInAnyOrder(1L, 0L, 0L);
        assertThat(desk.accounts).allMatch(account -> account.read() == 2);
    }
}
