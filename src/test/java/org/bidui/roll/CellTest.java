package org.bidui.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "007, 7",
        "5.0, 5",
        "0.10000000000000001, 0.1",
        "2020.3000000000002, 2020.3",
        "1E3, 1000",
        "3.4062119E+17, 340621190000000000",
        "340621199001011234, 340621199001011234",
        "123456789012345, 123456789012345",
        "1234567890123456, 1234567890123456",
        "-12.50, -12.5",
        "1.5E-5, 0.000015"
    })
    void aNumberIsItsPlainDigits(String raw, String text) {
        Cell cell = Cell.number(raw);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Cell.number("五"));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Cell.number(""));
    }

    @Test
    void whiteSpaceAndErrorsAreBlank() {
        assertThat(Cell.text("")).isSameAs(Cell.EMPTY);
        assertThat(Cell.EMPTY.isBlank()).isTrue();
        assertThat(Cell.text(" \t\n\u3000").isBlank()).isTrue();
        assertThat(Cell.text("\u00a0\u200b").isBlank()).isTrue();
        assertThat(Cell.text("=\"\"").isBlank()).isTrue();
        assertThat(Cell.text(" '").isBlank()).isTrue();
        assertThat(Cell.text("'0").isBlank()).isFalse();
        assertThat(Cell.text("=1").isBlank()).isFalse();
        assertThat(new Cell(Cell.Kind.ERROR, "#N/A").isBlank()).isTrue();
        assertThat(Cell.text("0").isBlank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\u3000张三\u200b `|张三",
                "'123|123",
                "''123|123",
                "=\"0123\"|0123",
                "`=\"'0123 \"`|0123",
                "=\"\"|``",
                "'|``",
                "`'=\"\" `|``",
                "a\u3000b|a\u3000b",
                "\ufeff姓名|姓名"
            })
    void shownTextIsWhatPeopleSee(String text, String shown) {
        assertThat(ShownText.of(text)).isEqualTo(shown);
    }
}
