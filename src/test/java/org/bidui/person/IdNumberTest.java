package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1980-03-31, 2020-03-31, 40",
        "1980-04-01, 2020-03-31, 39",
        "2020-03-31, 2020-03-31, 0",
        "2020-04-01, 2020-03-31,",
        "2004-02-29, 2020-02-28, 15",
        "2004-02-29, 2020-02-29, 16",
        "2004-02-29, 2022-02-28, 17",
        "2004-02-29, 2022-03-01, 18",
    })
    void ageIsInCompletedYears(LocalDate birth, LocalDate day, @Nullable Integer age) {
        IdNumber number = IdNumber.compose(340621, birth, 12);
        assertThat(number.ageOn(day)).isEqualTo(age);
        assertThat(IdNumber.ageOn(number.key(), day)).isEqualTo(age);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 15, 21, 23, 31, 37, 41, 46, 50, 54, 61, 65, 71, 81, 82, 83, 91})
    void regionsOfKnownProvincesAreNotNoted(int province) {
        IdNumber number = IdNumber.compose(province * 10_000 + 105, LocalDate.of(1980, 1, 1), 1);
        assertThat(number.notes()).isEmpty();
        assertThat(IdNumber.keyOf(number.text())).isEqualTo(number.key());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 16, 20, 24, 30, 38, 40, 47, 49, 55, 60, 66, 70, 72, 80, 84, 90, 92, 98})
    void regionsOfUnknownProvincesAreNoted(int province) {
        IdNumber number = IdNumber.compose(province * 10_000 + 105, LocalDate.of(1980, 1, 1), 1);
        assertThat(number.notes()).containsExactly(IdNote.REGION);
        assertThat(IdNumber.keyOf(number.text())).isZero();
    }

    @Test
    void equalWhenTextAndReadingAre() {
        IdNumber number = IdNumber.read("34062119800101149X");
        assertThat(number)
                .isEqualTo(IdNumber.read("34062119800101149X"))
                .hasSameHashCodeAs(IdNumber.read("34062119800101149X"));
        assertThat(number).isNotEqualTo(IdNumber.read("34062119800101149x"));
        assertThat(number).isNotEqualTo(IdNumber.read("340621800101149"));
        assertThat(IdNumber.read("340621198001011490")).isNotEqualTo(IdNumber.readNumeric("340621198001011490"));
    }

    @Test
    void textIsTheFilesOnOneLine() {
        assertThat(IdNumber.read(" 340621 1980\u200B0101\n149X\t").text()).isEqualTo("340621 19800101 149X");
        assertThat(IdNumber.read("=\"34062119800101149x\"").text()).isEqualTo("=\"34062119800101149x\"");
        assertThat(IdNumber.read("34062119800101149x").text()).isEqualTo("34062119800101149x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34062119800101149X",
                "340621800101149",
                "34062119800101149X42B1",
                "340621198001011000",
                "34062119800101149",
                "138 1234 5678"
            })
    void printsMasked(String cell) {
        assertThat(IdNumber.read(cell).toString())
                .doesNotContainPattern("[0-9X]{7}")
                .startsWith("IdNumber[");
    }

    @Test
    void noKeyHasNoText() {
        assertThatIllegalStateException().isThrownBy(() -> IdNumber.absent().keyText());
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.keyText(0));
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.keyText(Long.MAX_VALUE));
        assertThat(IdNumber.birthDate(0)).isNull();
        assertThat(IdNumber.sex(0)).isNull();
        assertThat(IdNumber.ageOn(0, LocalDate.of(2020, 3, 31))).isNull();
    }

    @Test
    void composesOnlyWithinRange() {
        LocalDate day = LocalDate.of(1980, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.compose(1_000_000, day, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.compose(340621, day, 1000));
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.compose(340621, day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> IdNumber.compose(340621, LocalDate.of(1849, 1, 1), 1));
    }

    @Test
    void certificateKeepsToItsRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisabilityCertificate(8, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisabilityCertificate(1, 0, ""));
    }

    @Test
    void notesAndFaultsHaveChineseLabels() {
        assertThat(Arrays.stream(IdNote.values()).map(IdNote::label))
                .containsExactly("校验位错误", "地区码异常", "出生日期异常", "15位旧号");
        assertThat(Arrays.stream(IdFault.values()).map(IdFault::label)).containsExactly("号码为空", "精度丢失", "占位号码", "格式错误");
    }
}
