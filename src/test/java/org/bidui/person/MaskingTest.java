package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "34062119800101149X, 340621…9X",
        "340621800101149, 340621…49",
        "13812345678, 138…78",
        "1234567, 1…",
        "张三丰, 张…",
        "张三, …",
        "'', …",
        "\uD842\uDFB7三丰, \uD842\uDFB7…",
    })
    void briefShowsTheEndsOfLongTexts(String text, String brief) {
        assertThat(Masking.brief(text)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "340621198001011234, 340621********1234",
        "340621800101149, 340621*****1149",
        "34062119800101149X42, 340621**********9X42",
        "13812345678, ***********",
        "'', ''",
    })
    void noticeShowsSixAndFour(String number, String masked) {
        assertThat(Masking.notice(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张小三, 张*三",
        "欧阳小三, 欧**三",
        "张 三, 张*",
        "张小三（已故）, 张*三",
        "张小三(已故), 张*三",
        "阿卜杜拉·买买提, 阿***·**提",
        "张, *",
        "'', ''",
        "\uD842\uDFB7小三, \uD842\uDFB7*三",
    })
    void noticeNameShowsFirstAndLast(String name, String masked) {
        assertThat(Masking.noticeName(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "号码34062119800101149X重复, 号码340621…9X重复",
        "号码34062119800101149x., 号码340621…9X.",
        "340621800101149, 340621…49",
        "34062119800101149X42B1, 340621…9X42B1",
        "34062119800101149442, 340621…42",
        "340621 19800101 149X 行, 340621…9X 行",
        "340621-1980-0101-149X, 340621…9X",
        "3 4 0 6 2 1 1 9 8 0 0 1 0 1 1 4 9 X, 340621…9X",
        "340621\u200B19800101\u00A0149X, 340621…9X",
        "３４０６２１１９８００１０１１４９Ｘ, 340621…9X",
        "电话13812345678。, 电话138…78。",
        "138 1234 5678, 138…78",
        "138-1234-5678, 138…78",
        "+86 13812345678, +861…78",
        "8613812345678, 861…78",
        "第5行 13812345678, 第5行 138…78",
        "5 13812345678, 513…78",
        "卡6217001234567890123, 卡621700…23",
        "6217 0012 3456 7890 123, 621700…23",
        "340621198001011494340621198001015678, 340621…78",
        "G34062119800101149X, G340621…9X",
    })
    void scrubHidesPersonalNumbers(String message, String scrubbed) {
        assertThat(Masking.scrub(message)).isEqualTo(scrubbed);
        assertThat(Masking.scrub(scrubbed)).isEqualTo(scrubbed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "读取 低保3月.xlsx 第 12 行",
                "2020-03-05 12:30:45.123",
                "rows read = 1000000, accepted 999990",
                "20200305123045",
                "took 1700000000000 ms",
                "12345678901234 xlsx",
                "11234567890",
            })
    void scrubLeavesOtherNumbers(String message) {
        assertThat(Masking.scrub(message)).isEqualTo(message);
    }

    @Test
    void scrubLeavesNoWrittenNumberInAMessage() {
        Pattern digits = Pattern.compile("\\d{7}");
        for (long seed = 1; seed <= 2000; seed++) {
            String number = WrittenNumbers.composed(new Random(seed)).keyText();
            String cell = WrittenNumbers.written(new Random(seed), number);
            String scrubbed = Masking.scrub("第3行：" + Invisible.tidied(cell) + "，有误");
            assertThat(IdText.cleaned(scrubbed)).as("seed %d", seed).doesNotContainPattern(digits);
        }
    }
}
