package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("title", "severity", "about", "id_number", "present_in", "未脱贫", "返贫", "已脱贫", "a", "经办机构");

    @ParameterizedTest
    @CsvSource({
        "titel,title", "Title,title", "sevrity,severity", "id-number,id_number", "presnt_in,present_in",
        "present,present_in", "反贫,返贫", "未脱贪,未脱贫", "经办机购,经办机构", "abuot,about"
    })
    void nearWordsAreFound(String given, String meant) {
        assertThat(Nearest.to(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "b", "低保", "unrelated", "''"})
    void farWordsAreNot(String given) {
        assertThat(Nearest.to(given, KNOWN)).isEmpty();
    }
}
