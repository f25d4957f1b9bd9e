package org.bidui.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 6 5 * *",
                "0 0 6 5 * ?",
                "0 30 8 * * MON-FRI",
                "0 0/15 8-18 * * *",
                "0 0 0 L * *",
                "0 0 0 L-3 * *",
                "0 0 0 LW * *",
                "0 0 0 1W * *",
                "0 0 0 ? * 5L",
                "0 0 0 ? * MON#1",
                "0 0 6 1,5,20 JAN,JUL *",
                "*/10 * * * * 7",
                "@monthly"
            })
    void whatSpringReadsIsAccepted(String expression) {
        assertThat(CronRule.accepts(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0 6 5 * *",
                "0 0 6 5 * * 2020",
                "60 0 6 5 * *",
                "0 60 6 5 * *",
                "0 0 24 5 * *",
                "0 0 6 0 * *",
                "0 0 6 32 * *",
                "0 0 6 5 13 *",
                "0 0 6 5 * 8",
                "0 0 6 5 * MONDAY",
                "0 0 6 5, * *",
                "0 0 6 9-5 * *",
                "0 0/0 6 5 * *",
                "0 0 6 five * *",
                "? 0 6 5 * *",
                "@often"
            })
    void slipsAreNot(String expression) {
        assertThat(CronRule.accepts(expression)).isFalse();
    }
}
