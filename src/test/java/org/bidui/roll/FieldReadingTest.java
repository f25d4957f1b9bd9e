package org.bidui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form in which departments write values. */
class FieldReadingTest {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    @TempDir
    static Path home;

    private static Roll roll;

    @BeforeAll
    static void defineOneFieldOfEachType() {
        roll = new RollDesk(home).roll("""
                name: {}
                id_number: {}
                note: {title: 说明, type: text, headers: [说明]}
                number: {title: 数, type: number, headers: [数]}
                count: {title: 人数, type: number, headers: [人数], min: 0, max: 60}
                money: {title: 金额, type: money, headers: [金额]}
                date: {title: 日期, type: date, headers: [日期]}
                yes: {title: 是否, type: yes_no, headers: [是否]}
                sex: {title: 性别, type: sex, headers: [性别]}
                state: {title: 状态, type: code, headers: [状态], codes: {正常: [在读, 正常(在校)], 无劳动力: [无]}}
                open: {title: 关系, type: code, open: true, headers: [关系], codes: {户主: [本人]}}
                """);
    }

    private static @Nullable Object read(String field, String text) {
        return roll.get(field).read(Cell.text(text));
    }

    private static String shown(@Nullable Object value) {
        return value == Field.UNREADABLE ? "UNREADABLE" : FieldText.of(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-05, 2020-03-05",
        "2020-3-5, 2020-03-05",
        "2020.3.5, 2020-03-05",
        "2020.03.05, 2020-03-05",
        "2020/3/5, 2020-03-05",
        "2020/3, 2020-03",
        "2020.3, 2020-03",
        "2020-03, 2020-03",
        "20200305, 2020-03-05",
        "202003, 2020-03",
        "2020, 2020",
        "2020年3月5日, 2020-03-05",
        "2020年03月05日, 2020-03-05",
        "2020年3月5号, 2020-03-05",
        "2020年3月, 2020-03",
        "2020年, 2020",
        "2020 年 3 月 5 日, 2020-03-05",
        "２０２０年３月, 2020-03",
        "２０２０．３．５, 2020-03-05",
        "2020-03-05 00:00:00, 2020-03-05",
        "2020-03-05 8:30, 2020-03-05",
        "2020-03-05T13:30, 2020-03-05",
        "2020/3/5 13:30:00, 2020-03-05",
        "2020年3月5日 10时20分, 2020-03-05",
        "2020年3月5日10时20分, 2020-03-05",
        "20200305000000, 2020-03-05",
        "20200305123059, 2020-03-05",
        "2020-00-00, 2020",
        "20200300, 2020-03",
        "43895, 2020-03-05",
        "43895.5, 2020-03-05",
        "'  2020-03-05\t', 2020-03-05",
        "'=\"2020-03-05\"', 2020-03-05",
        "2020-13-01, UNREADABLE",
        "2020-02-30, UNREADABLE",
        "20200230, UNREADABLE",
        "20201301123059, UNREADABLE",
        "昨天, UNREADABLE",
        "3月5日, UNREADABLE",
        "05/03/2020, UNREADABLE",
        "1234567, UNREADABLE",
        "123, UNREADABLE",
        "0000-00-00, UNREADABLE",
        "99999999, UNREADABLE",
        "340621199001011234, UNREADABLE",
        "2020-03-05 至 2021-03-05 共计十二个月整整一年的时间都在里面也就是很长很长的一段话, UNREADABLE"
    })
    void datesAreReadAsExactlyAsTheyAreWritten(String text, String expected) {
        assertThat(shown(read("date", text))).isEqualTo(expected);
    }

    @Test
    void aDateKnownToTheMonthSpansIt() {
        assertThat(read("date", "2020.2")).isInstanceOfSatisfying(DateSpan.class, span -> {
            assertThat(span.first()).hasToString("2020-02-01");
            assertThat(span.last()).hasToString("2020-02-29");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000 | 5000",
                "5,000 | 5000",
                "1,234,567.80 | 1234567.8",
                "5，000 | 5000",
                "5000元 | 5000",
                "¥5,000.00 | 5000",
                "￥5000元整 | 5000",
                "5000元/月 | 5000",
                "0.5万 | 5000",
                "0.5万元 | 5000",
                "3萬 | 30000",
                "5千元 | 5000",
                "3百 | 300",
                "1.2亿元 | 120000000",
                "２０２０ | 2020",
                "３．５ | 3.5",
                "3 000 | 3000",
                "-5 | -5",
                "+5 | 5",
                ".5 | 0.5",
                "007 | 7",
                "12个月 | 12",
                "3人 | 3",
                "1.5E+3 | 1500",
                "85% | 85",
                "0.00 | 0",
                "5000.50 | 5000.5",
                "五千 | UNREADABLE",
                "约5000 | UNREADABLE",
                "1,23 | UNREADABLE",
                "3-5 | UNREADABLE",
                "1.2.3 | UNREADABLE",
                "5000元3000元 | UNREADABLE",
                "元 | UNREADABLE",
                "e5 | UNREADABLE"
            })
    void numbersAreReadWithTheirUnits(String text, String expected) {
        assertThat(shown(read("money", text))).isEqualTo(expected);
        assertThat(shown(read("number", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 5000", "1, 10000", "0.03, 300", "5000元, 5000", "0.5万, 5000", "0.5万元, 5000", "0, 0"})
    void theHeadersUnitCountsWhereTheCellSaysNone(String text, String expected) {
        assertThat(shown(roll.get("money").read(Cell.text(text), TEN_THOUSAND))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "60, 60", "61, UNREADABLE", "-1, UNREADABLE", "0.5万, UNREADABLE"})
    void impossibleNumbersAreNone(String text, String expected) {
        assertThat(shown(read("count", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "有", "√", "1", "Y", "y", "YES", "享受", "已享受", "true", "ＴＲＵＥ", " 是 ", "Ｙ"})
    void manyWordsMeanYes(String text) {
        assertThat(read("yes", text)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "無", "×", "0", "N", "no", "未享受", "不享受", "FALSE", "没有", "沒有"})
    void manyWordsMeanNo(String text) {
        assertThat(read("yes", text)).isEqualTo(false);
    }

    @Test
    void neitherYesNorNoIsUnreadable() {
        assertThat(read("yes", "也许")).isSameAs(Field.UNREADABLE);
        assertThat(read("yes", "2")).isSameAs(Field.UNREADABLE);
    }

    @Test
    void aBooleanCellIsYesOrNo() {
        assertThat(roll.get("yes").read(new Cell(Cell.Kind.BOOLEAN, "1"))).isEqualTo(true);
        assertThat(roll.get("yes").read(new Cell(Cell.Kind.BOOLEAN, "0"))).isEqualTo(false);
    }

    @Test
    void sexIsAWordOrACode() {
        assertThat(read("sex", "男")).isEqualTo(Sex.MALE);
        assertThat(read("sex", "男性")).isEqualTo(Sex.MALE);
        assertThat(read("sex", "1")).isEqualTo(Sex.MALE);
        assertThat(read("sex", "女 ")).isEqualTo(Sex.FEMALE);
        assertThat(read("sex", "２")).isEqualTo(Sex.FEMALE);
        assertThat(read("sex", "F")).isEqualTo(Sex.FEMALE);
        assertThat(read("sex", "3")).isSameAs(Field.UNREADABLE);
    }

    @Test
    void codesAreReadByAnyOfTheirWordings() {
        assertThat(read("state", "正常")).isEqualTo("正常");
        assertThat(read("state", " 在 讀 ")).isEqualTo("正常");
        assertThat(read("state", "正常（在校）")).isEqualTo("正常");
        assertThat(read("state", "休学")).isSameAs(Field.UNREADABLE);
        assertThat(read("open", "本人")).isEqualTo("户主");
        assertThat(read("open", " 之堂侄 ")).isEqualTo("之堂侄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0", "/", "-", "--", "——", "不详", "NULL", "#N/A", "／"})
    void wordsForNothingAreEmptyInEveryField(String text) {
        for (Field field : roll.fields()) {
            assertThat(field.read(Cell.text(text))).as("%s of %s", text, field).isNull();
        }
    }

    @Test
    void aWordForNothingMayBeAnAnswer() {
        assertThat(read("yes", "无")).isEqualTo(false);
        assertThat(read("state", "无")).isEqualTo("无劳动力");
        assertThat(read("open", "无")).isNull();
        assertThat(read("note", "无")).isNull();
        assertThat(read("money", "无")).isNull();
    }

    @Test
    void anErrorValueIsEmpty() {
        assertThat(roll.get("money").read(new Cell(Cell.Kind.ERROR, "#REF!"))).isNull();
        assertThat(roll.get("id_number").read(new Cell(Cell.Kind.ERROR, "#VALUE!")))
                .isNull();
    }

    @Test
    void textIsWhatPeopleSee() {
        assertThat(read("note", "\u3000a b\u200b ")).isEqualTo("a b");
        assertThat(read("name", "'张 三")).isEqualTo("张 三");
        assertThat(roll.get("note").read(Cell.number("34062119900101"))).isEqualTo("34062119900101");
    }

    @Test
    void anIdNumberRemembersThatItsCellWasANumber() {
        assertThat(roll.get("id_number").read(Cell.number("340621199001011000")))
                .isInstanceOfSatisfying(
                        IdNumber.class, number -> assertThat(number.usable()).isFalse());
        assertThat(read("id_number", "340621199001011234"))
                .isInstanceOfSatisfying(
                        IdNumber.class, number -> assertThat(number.usable()).isTrue());
    }
}
