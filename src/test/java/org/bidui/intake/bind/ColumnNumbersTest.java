package org.bidui.intake.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|2|3|4",
                "0|1|2|3",
                "甲|乙|丙|丁|戊",
                "甲|乙|1|2|3",
                "A|B|C|D",
                "a|b|1|2",
                "一|二|三|四",
                "（1）|（2）|（3）",
                "①|②|③",
                "１|２|３",
                "1|2|3|4=2+3|5",
                "1|2|3|4|5|6|7|8|9|10|11|12"
            })
    void aRowThatNumbersTheColumnsIsOne(String row) {
        assertThat(ColumnNumbers.are(List.of(row.split("\\|")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|2", "1|3|5", "2|3|4", "甲|丙|乙", "1|张三|3", "1|1|1", "2020|2021|2022", "1|2|3|1", "1|2|x3"})
    void aRowOfDataIsNone(String row) {
        assertThat(ColumnNumbers.are(List.of(row.split("\\|")))).isFalse();
    }
}
