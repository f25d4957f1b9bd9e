package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The allowance list in all its forms becomes one row per person. */
class AllowanceFormsTest {
    private static final String[] FIELDS = {
        "allowance_no", "head_name", "name", "id_number", "relation", "monthly_amount", "members_listed"
    };

    @TempDir
    Path folder;

    @Test
    void numberedMembersRunToTheRight() throws IOException {
        Desk desk = Desk.read(
                folder,
                "低保.xls",
                "低保证号|户主姓名|身份证号|保障人口|月保障金额|家庭成员1姓名|家庭成员1身份证号|家庭成员1与户主关系|家庭成员2姓名|家庭成员2身份证号|家庭成员2与户主关系",
                "D1|张三|@1|3|300|李四|@2|妻|张五|@3|长子",
                "D2|王二|@4|1|200||||||");
        assertThat(desk.shown(FIELDS))
                .containsExactly(
                        "D1|张三|张三|@1|户主|300|是", "D1|张三|李四|@2|配偶|300|是", "D1|张三|张五|@3|之子|300|是", "D2|王二|王二|@4|户主|200|是");
        assertThat(desk.account().accepted()).isEqualTo(2);
        assertThat(desk.account().persons()).isEqualTo(4);
        assertThat(desk.account().remarks()).isEmpty();
    }

    @Test
    void theHeadRecursAmongTheMembers() throws IOException {
        Desk desk = Desk.read(
                folder,
                "低保.xls",
                "低保证号|户主姓名|身份证号|月保障金额|成员一姓名|成员一身份证号|成员二姓名|成员二身份证号|成员三姓名|成员三身份证号",
                "D1|张三|@1|300|张三|@1|李四|@2|李四|@2",
                "D2|王二||200|王二|@4|||");
        assertThat(desk.shown("allowance_no", "name", "id_number", "relation"))
                .containsExactly("D1|张三|@1|户主", "D1|李四|@2|", "D2|王二|@4|户主");
    }

    @Test
    void unnamedPairsStandUnderOneMergedHeader() throws IOException {
        Desk desk = Desk.read(
                folder,
                "低保.xls",
                "XX县2020年3月农村低保发放名册",
                "低保证号|户主姓名|身份证号|家庭成员||||月保障金额",
                "|||姓名|身份证号|姓名|身份证号|",
                "D1|张三|@1|李四|@2|张五|@3|300");
        assertThat(desk.shown(FIELDS))
                .containsExactly("D1|张三|张三|@1|户主|300|是", "D1|张三|李四|@2||300|是", "D1|张三|张五|@3||300|是");
        assertThat(desk.account().headerRow()).isEqualTo(2);
        assertThat(desk.account().headers()).contains("家庭成员 > 姓名");
    }

    @Test
    void pairsRepeatWithoutAnyGroup() throws IOException {
        Desk desk = Desk.read(folder, "低保.xls", "户主姓名|身份证号|姓名|身份证号|姓名|身份证号|月保障金额", "张三|@1|李四|@2|张五|@3|300");
        assertThat(desk.shown("name", "id_number")).containsExactly("张三|@1", "李四|@2", "张五|@3");
    }

    @Test
    void numbersMayStandBehindAndNamesMayBeTheGroupAlone() throws IOException {
        Desk desk =
                Desk.read(folder, "低保.xls", "户主姓名|户主身份证号|家庭成员姓名1|家庭成员身份证号1|家庭成员2|身份证号|月保障金额", "张三|@1|李四|@2|张五|@3|300");
        assertThat(desk.shown("name", "id_number")).containsExactly("张三|@1", "李四|@2", "张五|@3");
    }

    @Test
    void whoIsNoRecipientLeavesNoRow() throws IOException {
        Desk desk = Desk.read(
                folder,
                "低保.xls",
                "户主姓名|身份证号|保障人口|家庭成员1姓名|家庭成员1身份证号|家庭成员1是否保障对象|家庭成员2姓名|家庭成员2身份证号|家庭成员2是否保障对象|月保障金额",
                "张三|@1|1|李四|@2|否|张五|@3|是|300");
        assertThat(desk.shown("name", "id_number")).containsExactly("张三|@1", "张五|@3");
        assertThat(desk.account().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.reason()).contains("少于"));
    }

    @Test
    void onePersonARowWithTheHeadRepeated() throws IOException {
        Desk desk = Desk.read(
                folder, "低保.xls", "低保证号|户主姓名|户主身份证号|姓名|身份证号|月保障金额", "D1|张三|@1|张三|@1|300", "D1|张三|@1|李四|@2|300");
        assertThat(desk.shown(FIELDS)).containsExactly("D1|张三|张三|@1|户主|300|是", "D1|张三|李四|@2||300|是");
    }

    @Test
    void onlyTheHeadWithACount() throws IOException {
        Desk desk = Desk.read(folder, "低保.xls", "低保证号|户主姓名|身份证号|保障人数|月保障金额（万元）", "D1|张三|@1|3|0.03", "D2|王二||1|0.02");
        assertThat(desk.shown(FIELDS)).containsExactly("D1|张三|张三|@1|户主|300|否", "D2|王二|王二||户主|200|否");
    }

    @Test
    void nothingTellsWhetherMembersAreListed() throws IOException {
        Desk desk = Desk.read(folder, "低保.xls", "低保证号|姓名|身份证号|月保障金额", "D1|张三|@1|300");
        assertThat(desk.shown(FIELDS)).containsExactly("D1||张三|@1||300|");
    }
}
