package org.bidui.run.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a clear statement of a month is one. */
class StatedMonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2020年2月农村低保发放花名册,2020-02,2020-02",
        "２０２０年 2 月份低保,2020-02,2020-02",
        "低保2020-02,2020-02,2020-02",
        "低保_202002,2020-02,2020-02",
        "低保2020.2,2020-02,2020-02",
        "截至2020年2月29日,2020-02,2020-02",
        "特困人员名册（截止20200229）,2020-02,2020-02",
        "2020年1-3月低保,2020-01,2020-03",
        "2020年1月至3月低保,2020-01,2020-03",
        "2019年11月—2020年2月,2019-11,2020-02",
    })
    void monthIsStated(String text, YearMonth first, YearMonth last) {
        assertThat(StatedMonths.find(text, "")).containsExactly(new StatedMonths.Span(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019—2020学年",
                "2019-2020学年第一学期",
                "2020年春季学期",
                "2020年2月入学",
                "建档立卡贫困人口信息_20200229",
                "2020年2月29日",
                "打印日期：2020年4月",
                "导出时间2020-04",
                "2020年1月起执行",
                "2020年度",
                "340621202002",
                "2020年13月",
            })
    void nothingIsStated(String text) {
        assertThat(StatedMonths.find(text, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报时间：", "制表日期"})
    void labelInTheCellBeforeCounts(String label) {
        assertThat(StatedMonths.find("2020年4月", label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"低保2月,2,2", "农村低保-2月,2,2", "2月份低保,2,2", "低保1-3月,1,3"})
    void inANameTheYearMayBeLeftOut(String name, int first, int last) {
        assertThat(StatedMonths.findYearless(name, 2020))
                .containsExactly(new StatedMonths.Span(YearMonth.of(2020, first), YearMonth.of(2020, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"低保3月31日", "务工3个月", "低保"})
    void aDayOrADurationIsNoMonth(String name) {
        assertThat(StatedMonths.findYearless(name, 2020)).isEmpty();
    }
}
