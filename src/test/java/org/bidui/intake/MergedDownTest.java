package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A household over several rows, whose cells are merged from top to bottom: only its first row has them filled. */
class MergedDownTest {
    private static final String HEADER = "乡镇|村|低保证号|户主姓名|姓名|身份证号|月保障金额";

    @TempDir
    Path folder;

    private Desk read(String... lines) throws IOException {
        return Desk.read(folder, "低保.xls", lines);
    }

    @Test
    void membersTakeTheHouseholdFromTheRowAbove() throws IOException {
        Desk desk =
                read(HEADER, "城关|东村|D1|张三|张三|@1|300", "||||李四|@2|", "||||张五|@3|", "城关|西村|D2|王二|王二|@4|200", "||||王六||");
        assertThat(desk.shown("township", "village", "allowance_no", "head_name", "name", "monthly_amount"))
                .containsExactly(
                        "城关|东村|D1|张三|张三|300",
                        "城关|东村|D1|张三|李四|300",
                        "城关|东村|D1|张三|张五|300",
                        "城关|西村|D2|王二|王二|200",
                        "城关|西村|D2|王二|王六|200");
        assertThat(desk.account().accepted()).isEqualTo(5);
    }

    @Test
    void theAccountSaysSoOnce() throws IOException {
        Desk desk = read(HEADER, "城关|东村|D1|张三|张三|@1|300", "||||李四|@2|", "||||张五|@3|");
        assertThat(desk.account().remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.row()).isEqualTo(3);
            assertThat(remark.rejection()).isFalse();
            assertThat(remark.reason()).contains("合并");
        });
    }

    @Test
    void placesMayBeRepeatedAndAmountsBeThePersons() throws IOException {
        Desk desk = read(HEADER, "城关|东村|D1|张三|张三|@1|300", "城关|东村|||李四|@2|150");
        assertThat(desk.shown("allowance_no", "name", "monthly_amount")).containsExactly("D1|张三|300", "D1|李四|150");
    }

    @Test
    void anotherPlaceOrAnotherHeadIsAnotherHousehold() throws IOException {
        Desk desk = read(HEADER, "城关|东村|D1|张三|张三|@1|300", "城关|西村|||李四|@2|", "|||王二|王二|@3|200", "||||王小|@4|");
        assertThat(desk.shown("village", "allowance_no", "head_name", "name"))
                .containsExactly("东村|D1|张三|张三", "西村|||李四", "||王二|王二", "|||王小");
    }

    @Test
    void aWordForNothingIsNotBlank() throws IOException {
        Desk desk = read(HEADER, "城关|东村|D1|张三|张三|@1|300", "||/||李四|@2|");
        assertThat(desk.shown("allowance_no", "name")).containsExactly("D1|张三", "|李四");
    }

    @Test
    void aSubtotalOrABlankRowEndsTheHouseholdAndARepeatedHeaderDoesNot() throws IOException {
        Desk desk = read(
                HEADER,
                "城关|东村|D1|张三|张三|@1|300",
                HEADER,
                "||||李四|@2|",
                "小计||||||300",
                "||||张五|@3|",
                "城关|东村|D2|王二|王二|@4|300",
                "",
                "||||王六|@5|");
        assertThat(desk.shown("allowance_no", "name")).containsExactly("D1|张三", "D1|李四", "|张五", "D2|王二", "|王六");
    }

    @Test
    void aMissingNumberAloneIsNoMergedCell() throws IOException {
        Desk desk = read("低保证号|姓名|身份证号", "D1|张三|@1", "|李四|@2");
        assertThat(desk.shown("allowance_no", "name")).containsExactly("D1|张三", "|李四");
        assertThat(desk.account().remarks()).isEmpty();
    }

    @Test
    void relationsSayWhoseTheRowIs() throws IOException {
        Desk desk = read("低保证号|姓名|身份证号|与户主关系|月保障金额", "D1|张三|@1|户主|300", "|李四|@2|妻|", "|王二|@3|户主|", "|王六|@4|长子|");
        assertThat(desk.shown("allowance_no", "name")).containsExactly("D1|张三", "D1|李四", "|王二", "|王六");
    }

    @Test
    void whereNoNumberIsGivenTheHeadMarksTheHousehold() throws IOException {
        Desk desk = read(
                "村|户主姓名|户主身份证号|家庭成员姓名|家庭成员身份证号|保障人口|月保障金额",
                "东村|张三|@1|张三|@1|2|300",
                "|||李四|@2||",
                "西村|王二|@3|王二|@3|1|200");
        assertThat(desk.shown("village", "head_name", "head_id_number", "name", "relation", "recipients"))
                .containsExactly("东村|张三|@1|张三|户主|2", "东村|张三|@1|李四||2", "西村|王二|@3|王二|户主|1");
    }

    @Test
    void whoLivesAloneMayStandInTheHeadsColumnsOnly() throws IOException {
        Desk desk = read(
                "低保证号|户主姓名|户主身份证号|家庭成员姓名|家庭成员身份证号|月保障金额",
                "D1|张三|@1|||300",
                "D2|王二|@2|王二|@2|200",
                "|||王六|@3|",
                "D2|王二|@2|||",
                "D3|||||100");
        assertThat(desk.shown("allowance_no", "name", "id_number", "relation"))
                .containsExactly("D1|张三|@1|户主", "D2|王二|@2|户主", "D2|王六|@3|");
        assertThat(desk.account().rejected()).isEqualTo(2);
    }

    @Test
    void membersRunToTheRightAndDown() throws IOException {
        Desk desk = read(
                "低保证号|户主姓名|身份证号|成员1姓名|成员1身份证号|成员2姓名|成员2身份证号|月保障金额",
                "D1|张三|@1|李四|@2|张五|@3|300",
                "|||张六|@4|||",
                "D2|王二|@5|||||200");
        assertThat(desk.shown("allowance_no", "head_name", "name", "relation", "monthly_amount"))
                .containsExactly(
                        "D1|张三|张三|户主|300", "D1|张三|李四||300", "D1|张三|张五||300", "D1|张三|张六||300", "D2|王二|王二|户主|200");
    }

    @Test
    void theRegistryMergesItsHouseholdsToo() throws IOException {
        Desk desk = Desk.read(
                folder,
                "1.xls",
                "乡镇|行政村|户编号|人数|姓名|证件号码|与户主关系|健康状况|脱贫属性|脱贫年度|贫困户属性",
                "城关|东村|3400001|3|张三|@1|户主|健康|已脱贫|2018|一般贫困户",
                "||||李四|@2|配偶|残疾|||",
                "||||张五|@3|之子|健康|||",
                "城关|东村|3400002|1|王二|@4|户主|健康|未脱贫||低保贫困户");
        assertThat(desk.shown("household_no", "name", "health", "poverty_status", "household_type"))
                .containsExactly(
                        "3400001|张三|健康|已脱贫|一般贫困户",
                        "3400001|李四|残疾|已脱贫|一般贫困户",
                        "3400001|张五|健康|已脱贫|一般贫困户",
                        "3400002|王二|健康|未脱贫|低保贫困户");
    }
}
