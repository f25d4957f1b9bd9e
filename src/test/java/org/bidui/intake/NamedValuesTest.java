package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list has no column for may be told by its title or name; what it has a column for is told by that alone. */
class NamedValuesTest {
    @TempDir
    Path folder;

    @Test
    void theTitleTellsTheKindOfABenefit() throws IOException {
        Desk desk = Desk.read(folder, "3月.xls", "重度残疾人护理补贴发放花名册", "姓名|身份证号|残疾证号|月补贴金额", "张三|@1||60");
        assertThat(desk.shown("name", "kind", "amount")).containsExactly("张三|护理|60");
    }

    @Test
    void theFilesNameTellsTheProgram() throws IOException {
        Desk desk = Desk.read(folder, "2020年雨露计划.csv", "学生姓名|身份证号|就读学校|补助金额", "张三|@1|职教中心|1500");
        assertThat(desk.shown("name", "program")).containsExactly("张三|雨露计划");
    }

    @Test
    void aTitleThatTellsTwoKindsTellsNone() throws IOException {
        Desk desk = Desk.read(folder, "两项补贴.xls", "困难残疾人生活补贴和重度残疾人护理补贴发放表", "姓名|身份证号|生活补贴|护理补贴", "张三|@1|60|");
        assertThat(desk.shown("name", "kind", "living_amount", "care_amount")).containsExactly("张三||60|");
    }

    @Test
    void aColumnGoesBeforeTheTitleEvenWhereItsCellIsEmpty() throws IOException {
        Desk desk = Desk.read(folder, "护理补贴.xls", "姓名|身份证号|补贴类别|金额", "张三|@1|困难残疾人生活补贴|60", "李四|@2||60");
        assertThat(desk.shown("name", "kind")).containsExactly("张三|生活", "李四|");
    }

    @Test
    void aPaymentListOfPensionsHasNothingButPensioners() throws IOException {
        Desk desk = Desk.read(folder, "城乡居民养老保险待遇发放名册.xls", "姓名|身份证号|发放金额", "张三|@1|115");
        assertThat(desk.shown("name", "status", "monthly_amount")).containsExactly("张三|正常待遇|115");
    }

    @Test
    void theRegistrysSchoolStageFollowsFromItsSchoolStatus() throws IOException {
        Desk desk = Desk.read(
                folder,
                "建档立卡.xls",
                "户编号|姓名|证件号码|在校生状况|脱贫属性|脱贫年度",
                "H1|张三|@1|七年级|已脱贫|2018",
                "H1|李四|@2|中职二年级|已脱贫|2018",
                "H1|王五|@3|非在校生|已脱贫|2018");
        assertThat(desk.shown("name", "school_status", "school_stage"))
                .containsExactly("张三|七年级|初中", "李四|中职|中职", "王五|非在校生|非在校生");
    }
}
