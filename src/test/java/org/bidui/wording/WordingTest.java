package org.bidui.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = Wording.of(WordingTest.class);

    @Test
    void saysChineseFromUtf8Bundle() {
        assertThat(wording.say("greeting", "张三")).isEqualTo("你好，张三");
    }

    @Test
    void printsNumbersWithoutGrouping() {
        assertThat(wording.say("counted", 1234, 1234567.5)).isEqualTo("共 1234 户 1234567.5 人");
    }

    @Test
    void printsNullAsNothing() {
        assertThat(wording.say("greeting", (Object) null)).isEqualTo("你好，");
    }

    @Test
    void bracesInAnArgumentAreText() {
        assertThat(wording.say("greeting", "{0}'")).isEqualTo("你好，{0}'");
    }

    @Test
    void doubledApostropheIsOne() {
        assertThat(wording.say("quoted", "x")).isEqualTo("it's x");
    }

    @Test
    void refusesTooFewArguments() {
        assertThatIllegalStateException()
                .isThrownBy(() -> wording.say("counted", 1))
                .withMessageContaining("counted")
                .withMessageContaining("needs 2 arguments, got 1");
    }

    @Test
    void missingKeyNamesKeyAndBundle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> wording.say("nothing"))
                .withMessageContaining("nothing")
                .withMessageContaining("org.bidui.wording.wording");
        assertThatIllegalStateException().isThrownBy(() -> wording.list("nothing"));
        assertThat(wording.has("nothing")).isFalse();
        assertThat(wording.has("greeting")).isTrue();
    }

    @Test
    void missingBundleIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Wording.of(Test.class))
                .withMessageContaining("org.junit.jupiter.api.wording");
    }

    @Test
    void splitsListsOnBars() {
        assertThat(wording.list("colours")).containsExactly("红", "橙", "黄");
        assertThat(wording.list("empty.last")).containsExactly("一", "");
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Wording.of(WordingTest.class).say("counted", 12, 34)).isEqualTo("共 12 户 34 人");
        } finally {
            Locale.setDefault(before);
        }
    }
}
