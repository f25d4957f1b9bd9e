package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "' 张 三 ', 张三",
        "张\u3000三\u200B, 张三",
        "张三(已故), 张三",
        "张三（已故）, 张三",
        "张三【户主】, 张三",
        "张三［迁出］, 张三",
        "张三(小(大)), 张三",
        "张三(户主)（已故）, 张三",
        "张三（）, 张三",
        "(已故), (已故)",
        "张三(已故, 张三(已故",
        "張龍, 张龙",
        "沈靜, 沈静",
        "䶮三, 䶮三",
        "阿卜杜拉•买买提, 阿卜杜拉·买买提",
        "阿卜杜拉‧买买提, 阿卜杜拉·买买提",
        "阿卜杜拉∙买买提, 阿卜杜拉·买买提",
        "阿卜杜拉・买买提, 阿卜杜拉·买买提",
        "阿卜杜拉･买买提, 阿卜杜拉·买买提",
        "阿卜杜拉．买买提, 阿卜杜拉·买买提",
        "阿卜杜拉.买买提, 阿卜杜拉·买买提",
        "阿卜杜拉 · 买买提, 阿卜杜拉·买买提",
        "\u2F42三, 文三",
        "ＭＡＲＩＡ, MARIA",
    })
    void comparesInOneForm(String shown, String comparable) {
        assertThat(PersonName.comparable(shown)).isEqualTo(comparable);
        assertThat(PersonName.comparable(comparable)).isEqualTo(comparable);
        assertThat(PersonName.same(shown, comparable)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张三, 张山", "沈静, 沉静", "张三, 张三三", "阿里·木, 阿里木"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(PersonName.same(one, other)).isFalse();
    }
}
