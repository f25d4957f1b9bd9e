package org.bidui.blackbox;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county that nothing in the program was made for: other header wordings, other file forms, other errors, and files of
 * departments that no roll describes beside them. Every finding was worked out by hand.
 */
class OtherCountyTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Name → birth date; a name ending in 女 is a woman's. The last 31 August is that of 2020, the last day 30 June 2021. */
    private static final People PEOPLE = new People("341322", """
            赵一=1971-02-03 赵妻女=1972-05-06 钱二=1968-01-01 钱妻女=1970-01-01 钱母女=1945-03-03 孙老=1950-12-01
            李翁=1955-02-02 李婆女=1956-03-03 周翁=1955-04-04 周婆女=1956-05-05 吴六=1975-06-06 郑七=1976-07-07 郑妻女=1977-08-08
            王八=1980-01-01 王大=2010-08-31 王二=2005-08-31 王三=2013-05-05 王四=2004-08-31 王五=2014-08-31 王六=2014-09-01 王七=2012-12-12
            陈十=1962-09-09 褚一=1981-02-02 褚二=1930-02-02 卫一=1979-03-03 卫二=1982-04-04 蒋一=1983-05-05 沈一=1984-06-06
            韩甲=1950-01-01 韩乙女=1951-01-01 杨甲=1960-01-01 朱甲=1940-01-01 秦甲=1965-01-01 尤甲=1966-01-01 尤乙女=1967-01-01
            许甲=1948-01-01 何甲=1947-01-01 吕甲=1946-01-01 施甲=1944-01-01 张甲=1969-01-01 张乙女=1970-02-02""");

    private static final Set<String> PERSON_CHECKS = Set.of(
            "extreme-poverty-not-registered",
            "on-both-rolls",
            "duplicate-recipient",
            "duplicate-extreme-poverty",
            "allowance-paid-after-death",
            "extreme-poverty-paid-after-death",
            "school-age-not-enrolled",
            "uninsured");

    @TempDir
    Path county;

    @Test
    void findsExactlyWhatIsWrong() throws Exception {
        registryOfOneTownshipAsTabSeparatedTextNamedXls();
        registryOfAnotherInTheLayoutOf2022();
        allowanceWithOneHouseholdARow();
        allowanceOfATownshipWithOnePersonARow();
        extremePovertyAsAWebPage();
        deathsOfSeveralMonths();
        schools();
        insuranceInUtf16();
        rollsThatNobodyKnowsYet();

        Outcome outcome = Outcome.ofRun(county, "2021-06");

        assertThat(outcome.exitCode()).as(outcome.console()).isZero();
        Map<String, Set<String>> expected = Map.ofEntries(
                Map.entry("household-without-allowance", Set.of("H1001", "H2001")),
                Map.entry("no-labour-household-without-allowance", Set.of("H1004", "H1010")),
                Map.entry("member-without-allowance", Set.of("H1002")),
                Map.entry("recipient-not-registered", Set.of("D03", "D05", "D06", "D07", "D09", "D10")),
                Map.entry("recipient-partly-registered", Set.of("D01")),
                Map.entry("extreme-poverty-not-registered", ids("许甲", "何甲", "施甲")),
                Map.entry("extreme-poverty-candidate", Set.of("H1004", "H1005")),
                Map.entry("registry-says-allowance", Set.of("H1006")),
                Map.entry("registry-says-extreme-poverty", Set.of("H1010")),
                Map.entry("registry-omits-allowance", Set.of("H1007")),
                Map.entry("on-both-rolls", ids("吕甲")),
                Map.entry("duplicate-recipient", ids("秦甲")),
                Map.entry("duplicate-extreme-poverty", ids("何甲")),
                Map.entry("allowance-paid-after-death", ids("朱甲")),
                Map.entry("extreme-poverty-paid-after-death", ids("施甲")),
                Map.entry("insured-count-mismatch", Set.of("D09")),
                Map.entry("school-age-not-enrolled", ids("王大", "王三", "王五")),
                Map.entry("uninsured", ids("褚一", "卫二")));
        assertThat(outcome.findings(OtherCountyTest::isWorkedOut, PERSON_CHECKS))
                .containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(outcome.check("household-without-allowance")
                        .path("unmatchable")
                        .asInt())
                .isEqualTo(1);
        assertThat(outcome.unrecognised()).containsExactlyInAnyOrder("务工台账.xlsx", "小额信贷.csv", "5月走访.xls", "公益岗.csv");
        assertThat(outcome.controlTotalsHold()).isTrue();
        assertThat(outcome.personalNumbers()).isEmpty();
    }

    /** The checks of the main job: nobody worked out by hand what the other departments' checks find here. */
    private static boolean isWorkedOut(JsonNode check) {
        return check.path("job").asText().equals("allowance")
                || Set.of("school-age-not-enrolled", "uninsured")
                        .contains(check.path("check").asText());
    }

    private static Set<String> ids(String... names) {
        return PEOPLE.numbers(names);
    }

    private void registryOfOneTownshipAsTabSeparatedTextNamedXls() throws IOException {
        String table = """
                古城镇贫困人口明细表
                乡(镇)|行政村|户编号|人编号|姓名|证件号码|人数|与户主关系|民族|文化程度|在校生状况|健康状况|劳动技能|脱贫属性|脱贫户分类|贫困户属性|人均纯收入|联系电话
                古城镇|东村|H1001|1|赵一|@赵一|2|户主|汉族|小学|非在校生|健康|普通劳动力|未脱贫||一般贫困户|3,100|13900000001
                古城镇|东村|H1001|2|赵妻|@赵妻女|2|配偶|汉族|小学|非在校生|健康|弱劳动力或半劳动力|未脱贫||一般贫困户|3,100|13900000001
                古城镇|东村|H1002|3|钱二|@钱二|2|户主|汉族|小学||健康|普通劳动力|未脱贫||低保贫困户|2800元|
                古城镇|东村|H1002|4|钱妻|@钱妻女|2|配偶|汉族|小学||残疾|弱劳动力或半劳动力|未脱贫||低保贫困户|2800元|
                古城镇|东村|H1003|5|孙老|@孙老|1|户主|汉族|文盲或半文盲||长期慢性病|无劳动力|已脱贫|享受政策|五保贫困户|6000|
                古城镇|西村|H1004|6|李翁|@李翁|2|户主|汉族|小学||健康|无劳动力|已脱贫|享受政策|一般贫困户|5200|
                古城镇|西村|H1004|7|李婆|@李婆女|2|配偶|汉族|小学||健康|无劳动力|已脱贫|享受政策|一般贫困户|5200|
                小计|||||||||||||||||
                古城镇|西村|H1005|8|周翁|@周翁|2|户主|汉族|小学||健康|无劳动力|已脱贫|不享受政策|一般贫困户|9000|
                古城镇|西村|H1005|9|周婆|@周婆女|2|配偶|汉族|小学||健康|无劳动力|已脱贫|不享受政策|一般贫困户|9000|
                古城镇|西村|H1006|10|吴六|@吴六|1|户主|汉族|初中||健康|普通劳动力|已脱贫|享受政策|低保贫困户|7000|
                古城镇|西村|H1007|11|郑七|@郑七|2|户主|汉族|初中||健康|普通劳动力|已脱贫|享受政策|一般贫困户|7000|
                古城镇|西村|H1007|12|郑妻|@郑妻女|2|配偶|汉族|初中||健康|普通劳动力|已脱贫|享受政策|一般贫困户|7000|
                乡(镇)|行政村|户编号|人编号|姓名|证件号码|人数|与户主关系|民族|文化程度|在校生状况|健康状况|劳动技能|脱贫属性|脱贫户分类|贫困户属性|人均纯收入|联系电话
                古城镇|南村|H1008|13|王八|@王八|8|户主|汉族|初中||健康|技能劳动力|已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|14|王大|@王大|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|15|王二|@王二|8|之子|汉族|初中||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|16|王三|@王三|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|17|王四|@王四|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|18|王五|@王五|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|19|王六|@王六|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1008|20|王七|@王七|8|之子|汉族|||健康||已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1009|21|冯九|3.41322E+17|1|户主|汉族|初中||健康|普通劳动力|未脱贫||一般贫困户|7000|
                古城镇|南村|H1010|22|陈十|@陈十|1|户主|汉族|小学||患有大病|丧失劳动力|已脱贫|享受政策|特困供养贫困户|7000|
                古城镇|南村|H1011|23|褚一|@褚一|2|户主|汉族|初中||健康|普通劳动力|已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1011|24|褚二|@褚二|2|之父|汉族|小学||健康|无劳动力|已脱贫|享受政策|一般贫困户|7000|
                古城镇|南村|H1012|25|吕甲|@吕甲|1|户主|汉族|小学||健康|无劳动力|已脱贫|享受政策||7000|
                备注：以上为系统导出数据
                """;
        Tables.text(county.resolve("2021-06/古城.xls"), table, "\t", GB18030, PEOPLE);
    }

    private void registryOfAnotherInTheLayoutOf2022() throws IOException {
        String table = """
                防返贫监测信息系统
                导出时间：2021-06-30
                *乡镇|*村|户编号|人编号|姓 名|公民身份号码|与户主\\n关系|健康状况|劳动技能|是否参加\\n大病保险|致贫原因1|户类型|监测对象类别|风险是否消除|人均纯收入（元）
                杨店乡|北村|H2001|31|卫一|@卫一|户主|健康|普通劳动力|是|因病|一般农户|边缘易致贫户|否|5,600.50
                杨店乡|北村|H2002|32|卫二|@卫二|户主|健康|普通劳动力|是|因病|脱贫不稳定户|脱贫不稳定户|是|8800
                杨店乡|北村|H2003|33|蒋一|@蒋一|户主|健康|普通劳动力|否|因残|脱贫户|||9800
                杨店乡|北村|H2003|34|沈一|@沈一|其他|健康|普通劳动力|否|因残|脱贫户|||9800
                """;
        Tables.xlsx(county.resolve("2021-06/杨店导出.xlsx"), "人员信息", table, PEOPLE);
    }

    private void allowanceWithOneHouseholdARow() throws IOException {
        String table = """
                二〇二一年六月农村最低生活保障金发放表|||||||||||
                单位：元|||||||||||
                序号|地区|村|低保证编号|户主姓名|身份证号码|保障人数|月补差|起始年月|停保时间|家庭成员|||
                ||||||||||姓名|身份证号码|姓名|身份证号码
                1|古城镇|东村|D01|钱妻|@钱妻女|2|600|2019-07||钱妻|@钱妻女|钱母|@钱母女
                2|古城镇|西村|D02|郑七|@郑七|2|560|2018年1月||郑七|@郑七|郑妻|@郑妻女
                3|古城镇|西村|D03|韩甲|@韩甲|2|0.06万|2017.7||韩甲|@韩甲|韩乙|@韩乙女
                4|古城镇|西村|D04|杨甲|@杨甲|1|300|201801|2021-05|杨甲|@杨甲||
                合计||||||7|1460|||||
                5|古城镇|西村|D05|朱甲|@朱甲|1|300|2018-01||朱甲|@朱甲||
                6|古城镇|南村|D06|秦甲|@秦甲|1|300|2018-01||秦甲|@秦甲||
                填表人：某某||||||审核人：||||||
                """;
        Tables.xls(county.resolve("2021-06/6月发放.xls"), "发放表", table, PEOPLE);
    }

    private void allowanceOfATownshipWithOnePersonARow() throws IOException {
        String table = """
                乡镇;行政村;低保证号;户主姓名;户主身份证号;姓名;身份证号;与户主关系;保障人口;月保障金额(元)
                杨店乡;北村;D07;秦甲;@秦甲;秦甲;@秦甲;本人;1;300
                杨店乡;北村;D08;吕甲;@吕甲;吕甲;@吕甲;本人;1;300
                杨店乡;北村;D09;尤甲;@尤甲;尤甲;@尤甲;本人;3;600
                杨店乡;北村;D09;尤甲;@尤甲;尤乙;@尤乙女;配偶;3;600
                杨店乡;北村;D10;张甲;@张甲;张甲;\"=\"\"@张甲\"\"\";户主;2;600
                杨店乡;北村;D10;张甲;@张甲;张乙;@张乙女;妻子;2;600
                """;
        Tables.raw(county.resolve("2021-06/低保（杨店）.csv"), table, UTF_8, PEOPLE);
    }

    private void extremePovertyAsAWebPage() throws IOException {
        String table = """
                特困人员救助供养花名册|||||||
                所属乡镇|村名|姓名|性别|公民身份号码|特困证号|供养形式|享受时间|供养标准
                古城镇|东村|孙老|男|@孙老|T1|分散供养|2018-01|700
                古城镇|东村|许甲|男|@许甲|T2|集中供养|2018-01|700
                古城镇|东村|何甲|男|@何甲|T3|集中供养|2018-01|700
                古城镇|东村|何甲|男|@何甲|T4|集中供养|2018-01|700
                古城镇|南村|吕甲|男|@吕甲|T5|分散供养|2018-01|700
                古城镇|南村|施甲|男|@施甲|T6|分散供养|2018-01|700
                """;
        Tables.html(county.resolve("2021-06/特困.xls"), table, GB18030, PEOPLE);
    }

    private void deathsOfSeveralMonths() throws IOException {
        Tables.text(county.resolve("2021-06/火化.csv"), """
                逝者姓名|逝者身份证号码|死亡时间|火化日期|家属姓名|家属身份证号
                朱甲|@朱甲|2021.5.31|2021.6.2|赵一|@赵一
                许甲|@许甲|2021-06-01|2021-06-03|赵一|@赵一
                何甲|@何甲|2021年6月|2021年6月||
                """, ",", UTF_8, PEOPLE);
        Tables.text(county.resolve("2020-12/销户.csv"), """
                姓名|身份证号|注销日期|注销原因|死亡日期
                施甲|@施甲|2020-12-20|死亡|
                李翁|@李翁|2020-12-20|迁出|
                """, ",", GB18030, PEOPLE);
    }

    private void schools() throws IOException {
        Tables.xlsx(county.resolve("2021-06/古城中心校.xlsx"), "一年级", """
                古城镇中心学校2020-2021学年学生名单
                序号|学生姓名|身份证件号|学籍号|年级|班级|监护人姓名|监护人身份证号
                1|王七|@王七|G@王七|三年级|1班|王八|@王八
                2|王五爸|@王八||一年级|2班|王大|@王大
                """, PEOPLE);
        Tables.text(county.resolve("2021-06/县一中.txt"), """
                学校名称|姓名|证件号码|学段|年级|学籍状态
                县一中|王三|@王三|初中|七年级|休学
                县一中|王七|@王七|小学|三年级|在读
                """, "|", UTF_8, PEOPLE);
    }

    private void insuranceInUtf16() throws IOException {
        StringBuilder table = new StringBuilder("个人编号|姓名|证件号码|性别|出生日期|参保状态|人员类别|缴费金额\n");
        int number = 1;
        for (String name : List.of(
                "赵一", "赵妻女", "钱二", "钱妻女", "孙老", "李翁", "李婆女", "周翁", "周婆女", "吴六", "郑七", "郑妻女", "王八", "王大", "王二", "王三",
                "王四", "王五", "王六", "王七", "陈十", "卫一", "蒋一", "沈一", "吕甲", "韩甲")) {
            table.append("%08d|%s|@%s|1|19700101|正常参保|普通居民|280\n".formatted(number++, name, name));
        }
        table.append("90000001|褚一|@褚一|1|19810202|暂停缴费|普通居民|0\n");
        table.append("90000002|褚二|" + PEOPLE.fifteenDigits("褚二") + "|1|19300202|正常参保|普通居民|280\n");
        Tables.text(county.resolve("2021-06/医保导出.csv"), table.toString(), "\t", UTF_16LE, PEOPLE);
    }

    private void rollsThatNobodyKnowsYet() throws IOException {
        Tables.xlsx(county.resolve("2021-06/务工台账.xlsx"), "Sheet1", """
                姓名|身份证号|务工单位|务工月数|乡镇
                卫二|@卫二|县纺织厂|3|杨店乡
                褚一|@褚一|苏州某厂|5|古城镇
                """, PEOPLE);
        Tables.text(county.resolve("2021-06/小额信贷.csv"), """
                合同编号|姓名|身份证号码|贷款金额|到期日期
                2020042|钱妻|@钱妻女|50000|2023-05-01
                """, ",", GB18030, PEOPLE);
        Tables.html(county.resolve("2021-06/5月走访.xls"), """
                区县|乡镇|帮扶对象|户编号|帮扶人姓名|走访时间
                某县|古城镇|王八|H1008|李干部|5月12日
                """, UTF_8, PEOPLE);
        Tables.text(county.resolve("2021-06/公益岗.csv"), """
                户编号|户主姓名|姓名|身份证号|岗位名称|月工资
                H1001|赵一|赵一|@赵一|保洁员|800
                """, ",", UTF_8, PEOPLE);
        Files.write(county.resolve("2021-06/~$临时.xlsx"), new byte[] {1, 2, 3});
        Files.writeString(county.resolve("2021-06/通知.pdf"), "%PDF-1.4\n%%EOF\n");
    }
}
