package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {
    @ParameterizedTest
    @CsvSource({
        "戶檔貧邊緣, 户档贫边缘",
        "戶主姓名, 户主姓名",
        "濉溪縣孫疃鎮, 濉溪县孙疃镇",
        "邊緣易致貧戶, 边缘易致贫户",
        "脫貧不穩定戶, 脱贫不稳定户",
        "沈靜, 沈静",
        "苎麻, 苎麻",
        "苧麻, 苎麻",
        "薴麻, 苎麻",
        "abc 123, abc 123",
    })
    void makesTraditionalSimplified(String text, String simplified) {
        assertThat(ChineseText.simplified(text)).isEqualTo(simplified);
    }

    @Test
    void simplifiedTextComesBackAsItIs() {
        String text = "建档立卡贫困户";
        assertThat(ChineseText.simplified(text)).isSameAs(text);
        assertThat(ChineseText.plain(text)).isSameAs(text);
    }

    @Test
    void agreesWithIcuOnEveryCharacterAndIsIdempotent() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        IntStream.rangeClosed(0x4E00, 0x9FFF)
                .filter(c -> c != 0x82CE && c != 0x85B4)
                .mapToObj(Character::toString)
                .forEach(c -> {
                    String simplified = ChineseText.simplified(c);
                    assertThat(simplified).isEqualTo(icu.transliterate(c));
                    assertThat(ChineseText.simplified(simplified)).isEqualTo(simplified);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'县(市、区、旗)', '县(市、区、旗)'",
        "'縣（市、區、旗）', '县(市、区、旗)'",
        "' 身份\n证号 ', 身份证号",
        "\u200B身\u00A0份\u3000证\uFEFF号, 身份证号",
        "ＩＤ　号１, id号1",
        "'*A 类/B', *a类/b",
        "Y, y",
        "√, √",
    })
    void plainFormIsWhatHeadersAreComparedBy(String text, String plain) {
        assertThat(ChineseText.plain(text)).isEqualTo(plain);
        assertThat(ChineseText.plain(plain)).isEqualTo(plain);
    }

    @Test
    void manyThreadsMaySimplify() {
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> ChineseText.plain("張三豐" + i))
                        .distinct())
                .hasSize(10_000)
                .allMatch(text -> text.startsWith("张三丰"));
    }
}
