package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table that says what becomes of an ID cell. */
class IdNumberTableTest {
    /** Right by a calculation outside this program. */
    private static final String GOOD = "34062119800101149X";

    static Stream<Named<String>> waysToWriteIt() {
        return Stream.of(
                Named.of("as it is", GOOD),
                Named.of("blanks around", "  " + GOOD + " "),
                Named.of("no-break space", "\u00A0" + GOOD + "\u00A0"),
                Named.of("ideographic space", GOOD + "\u3000"),
                Named.of("thin, figure, narrow and en spaces", "\u2009\u2007" + GOOD + "\u202F\u2002"),
                Named.of("zero-width space", "\u200B" + GOOD),
                Named.of("joiners inside", "340621\u200C19800101\u200D149X"),
                Named.of("direction marks", "\u200E" + GOOD + "\u200F"),
                Named.of("direction embedding", "\u202A" + GOOD + "\u202C"),
                Named.of("word joiner", GOOD + "\u2060"),
                Named.of("byte order mark", "\uFEFF" + GOOD),
                Named.of("soft hyphen", "340621\u00AD19800101149X"),
                Named.of("variation selector", GOOD + "\uFE0F"),
                Named.of("Hangul filler", GOOD + "\u3164"),
                Named.of("apostrophe", "'" + GOOD),
                Named.of("curly apostrophe", "\u2018" + GOOD),
                Named.of("full-width apostrophe", "\uFF07" + GOOD),
                Named.of("grave accent", "`" + GOOD),
                Named.of("tab before", "\t" + GOOD),
                Named.of("tab behind", GOOD + "\t"),
                Named.of("newline", GOOD + "\n"),
                Named.of("carriage return and newline inside", "340621198001\r\n01149X"),
                Named.of("formula of a text", "=\"" + GOOD + "\""),
                Named.of("formula in curly marks", "=\u201C" + GOOD + "\u201D"),
                Named.of("formula in full width", "\uFF1D\uFF02" + GOOD + "\uFF02"),
                Named.of("formula and tab", "=\"\t" + GOOD + "\""),
                Named.of("quotation mark left at the end", GOOD + "\""),
                Named.of("in quotation marks", "\"" + GOOD + "\""),
                Named.of("full-width digits", "３４０６２１１９８００１０１１４９Ｘ"),
                Named.of("mathematical digits", "\uD835\uDFD1" + GOOD.substring(1)),
                Named.of("small x", "34062119800101149x"),
                Named.of("full-width X", "34062119800101149\uFF38"),
                Named.of("full-width small x", "34062119800101149\uFF58"),
                Named.of("Cyrillic small ha", "34062119800101149\u0445"),
                Named.of("Cyrillic capital ha", "34062119800101149\u0425"),
                Named.of("multiplication sign", "34062119800101149\u00D7"),
                Named.of("Greek chi", "34062119800101149\u03A7"),
                Named.of("Roman ten", "34062119800101149\u2169"),
                Named.of("grouped by blanks", "340621 1980 0101 149X"),
                Named.of("grouped by dashes", "340621-19800101-149X"),
                Named.of("grouped by long dashes", "340621\u201419800101\u2014149X"),
                Named.of("everything at once", "\uFEFF=\"\t３４０６２１ 1980\u200B0101-149\u0445\u00A0\" \n"));
    }

    @ParameterizedTest
    @MethodSource("waysToWriteIt")
    void cleansThenReads(String cell) {
        IdNumber number = IdNumber.read(cell);
        assertThat(number.keyText()).isEqualTo(GOOD);
        assertThat(number.key()).isEqualTo(IdNumber.keyOf(GOOD));
        assertThat(number.notes()).isEmpty();
        assertThat(number.fault()).isNull();
        assertThat(number.certificate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "34062119800101149X", "440524188001010014"})
    void eighteenCharactersWithTheRightCheckCharacterAreTheKey(String cell) {
        assertThat(IdNumber.read(cell).keyText()).isEqualTo(cell);
        assertThat(IdNumber.read(cell).notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "340621198001011494, CHECK_CHARACTER",
        "990621198001011495, REGION",
        "340621198013011239, BIRTH_DATE",
        "340621198000011230, BIRTH_DATE",
        "340621198002301230, BIRTH_DATE",
        "340621190002291235, BIRTH_DATE",
        "340621184912311230, BIRTH_DATE",
        "340621210101011490, BIRTH_DATE",
    })
    void oddNumbersAreKeysAllTheSameAndNoted(String cell, IdNote note) {
        IdNumber number = IdNumber.read(note == IdNote.CHECK_CHARACTER ? cell : rightlyChecked(cell));
        assertThat(number.usable()).isTrue();
        assertThat(number.keyText()).isEqualTo(note == IdNote.CHECK_CHARACTER ? cell : rightlyChecked(cell));
        assertThat(number.notes()).containsExactly(note);
        assertThat(IdNumber.keyOf(number.text())).isZero();
    }

    @Test
    void severalOdditiesAreNotedTogether() {
        assertThat(IdNumber.read("170621198013321234").notes())
                .containsExactly(IdNote.CHECK_CHARACTER, IdNote.REGION, IdNote.BIRTH_DATE);
    }

    @Test
    void impossibleBirthDateGivesNoAgeAndNoBirthDateButASex() {
        IdNumber number = IdNumber.read("340621198002301230");
        assertThat(number.birthDate()).isNull();
        assertThat(number.ageOn(LocalDate.of(2020, 3, 31))).isNull();
        assertThat(number.sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"340621800101149", "'340621800101149", "340621 800101 149", "３４０６２１800101149"})
    void plausibleFifteenDigitsAreExpanded(String cell) {
        IdNumber number = IdNumber.read(cell);
        assertThat(number.keyText()).isEqualTo(GOOD);
        assertThat(number.notes()).containsExactly(IdNote.FIFTEEN_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "340621801301123, no such month",
        "340621800230123, no such day",
        "340621000229123, 1900 was no leap year",
        "170621800101149, no such province",
        "34062180010112X, not a digit",
    })
    void implausibleFifteenAreMalformed(String cell, String why) {
        assertFault(IdNumber.read(cell), IdFault.MALFORMED, "");
    }

    @ParameterizedTest
    @CsvSource({
        "34062119800101149X42, 4, 2, ''",
        "34062119800101149X11B1, 1, 1, B1",
        "34062119800101149X74B, 7, 4, B",
        "34062119800101149\u044542b2, 4, 2, B2",
        "34062119800101149X 4 3, 4, 3, ''",
        "34062119800101149X-43, 4, 3, ''",
    })
    void disabilityCertificateGivesKeyTypeAndLevel(String cell, int type, int level, String reissue) {
        IdNumber number = IdNumber.read(cell);
        assertThat(number.keyText()).isEqualTo(GOOD);
        assertThat(number.certificate()).isEqualTo(new DisabilityCertificate(type, level, reissue));
        assertThat(number.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34062119800101149X02",
                "34062119800101149X82",
                "34062119800101149X40",
                "34062119800101149X45",
                "34062119800101149X4",
                "34062119800101149X42A1",
                "34062119800101149X4211",
                "34062119800101149X42BB",
                "34062119800101149X42B12",
                "3406211980010112X342",
                "A4062119800101149X42",
            })
    void whatOnlyResemblesACertificateIsMalformed(String cell) {
        assertFault(IdNumber.read(cell), IdFault.MALFORMED, "");
    }

    @Test
    void certificateOnAWrongNumberIsNoted() {
        assertThat(IdNumber.read("34062119800101149442").notes()).containsExactly(IdNote.CHECK_CHARACTER);
    }

    @Test
    void numericCellOfFifteenDigitsIsReadAsItsText() {
        assertThat(IdNumber.readNumeric("340621800101149").keyText()).isEqualTo(GOOD);
        assertThat(IdNumber.readNumeric("340621800101149.0").keyText()).isEqualTo(GOOD);
        assertThat(IdNumber.readNumeric("340621800101149").notes()).containsExactly(IdNote.FIFTEEN_DIGITS);
        assertFault(IdNumber.readNumeric("34062180010112"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readNumeric("340621.5"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readNumeric("-340621800101149"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readNumeric("0"), IdFault.PLACEHOLDER, "");
    }

    @ParameterizedTest
    @CsvSource({
        "340621198001011000, 340621198001011",
        "340621198001011490, 340621198001011", // more digits than a double: cut
        "340621198001011968, 340621198001012", // the double next to …012000: rounded
        "340621198001012032, 340621198001012",
        "440524188001010014, 440524188001010", // right check character, yet not to be trusted
        "3406211980010112, 340621198001011",
        "34062119800101149042, 340621198001011",
    })
    void numericCellOfMoreDigitsHasLostItsPrecision(String digits, String leading) {
        assertFault(IdNumber.readNumeric(digits), IdFault.PRECISION_LOST, leading);
    }

    @ParameterizedTest
    @CsvSource({
        "3.40621E+17, ''",
        "3.40621e17, ''",
        "'=\"3.40621E+17\"', ''",
        "３.４０６２１Ｅ＋１７, ''",
        "3.40621198001011E+17, 340621198001011",
        "3.40621198001011e17, 340621198001011",
        "3.40621198001012E17, 340621198001012",
        "3.4062119800101E+17, 340621198001010",
        "3.4062119800101197e+17, 340621198001012",
    })
    void scientificNotationHasLostItsPrecision(String cell, String leading) {
        assertFault(IdNumber.read(cell), IdFault.PRECISION_LOST, leading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"340621198001012000", "'340621198001012000", "340621 19800101 2000", "340621198001012000.0"})
    void eighteenDigitsEndingInZerosWithAWrongCheckCharacterHaveLostTheirPrecision(String cell) {
        assertFault(IdNumber.read(cell), IdFault.PRECISION_LOST, "340621198001012");
    }

    @Test
    void eighteenDigitsEndingInZerosWithTheRightCheckCharacterAreAKey() {
        String zeros = "340621198001011000";
        assertThat(IdNumber.read(zeros).keyText()).isEqualTo(zeros);
        assertThat(IdNumber.read(zeros).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G34062119800101149X",
                "g34062119800101149x",
                " Ｇ34062119800101149\u0445\t",
                "=\"G34062119800101149X\""
            })
    void studentNumberOfGAndEighteenIsTheKey(String cell) {
        assertThat(IdNumber.readStudentNumber(cell).keyText()).isEqualTo(GOOD);
    }

    @Test
    void otherStudentNumbersAreNoKeys() {
        assertFault(IdNumber.readStudentNumber("L34062119800101149X"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readStudentNumber("34062119800101149X"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readStudentNumber("G340621800101149"), IdFault.MALFORMED, "");
        assertFault(IdNumber.readStudentNumber("G999340621000100012"), IdFault.PLACEHOLDER, "");
        assertFault(IdNumber.readStudentNumber(" "), IdFault.EMPTY, "");
        assertFault(IdNumber.read("G34062119800101149X"), IdFault.MALFORMED, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999340621000100012",
                "99934062100010001X",
                "999340621000100",
                "99934062100010001242",
                "999999199001011494",
                "999999999999999999",
                "99999999",
                "000000000000000000",
                "000000199001011494",
                "000000",
                "0",
                "111111111111111111",
                "111111198001011494",
                "11111111111111111X",
                "222222222222222222",
                "88888888888888888X",
                "'000000000000000000",
                "１１１１１１１１１１１１１１１１１１",
            })
    void placeholdersAreNoKeys(String cell) {
        assertFault(IdNumber.read(cell), IdFault.PLACEHOLDER, "");
        assertThat(IdNumber.keyOf(cell)).isZero();
    }

    @Test
    void numbersThatOnlyBeginWithTwosAreNone() {
        assertThat(IdNumber.read(rightlyChecked("222222198001011490")).usable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "12345",
                "3406211980010112",
                "34062119800101149",
                "34062119800101149XX",
                "3406211980010114945",
                "34062119800101X23X",
                "34062119800101149Y",
                "3406211980010１l23X",
                "340621********149X",
                "34062119800101149*",
                "-34062119800101149X",
                "34062119800101149X;340621800101149",
                "34062119800101149X\n34062119800101149X",
                "张三34062119800101149X",
                "E12345678",
                "H0123456700",
                "13812345678",
                "6217001234567890123",
                "34062119800101149\u00D7\u00D7",
                "3\u00D7062119800101149X",
                "\uD835\uDFD1\uD83D\uDE00",
                "=",
            })
    void anythingElseIsMalformedOrEmpty(String cell) {
        IdNumber number = IdNumber.read(cell);
        assertThat(number.usable()).isFalse();
        assertThat(number.fault()).isEqualTo(cell.equals("=") ? IdFault.EMPTY : IdFault.MALFORMED);
        assertThat(number.key()).isZero();
        assertThat(IdNumber.keyOf(cell)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u200B\t\n", "'", "=\"\"", "-", "——"})
    void nothingVisibleIsEmpty(String cell) {
        assertFault(IdNumber.read(cell), IdFault.EMPTY, "");
    }

    @Test
    void missingCellIsEmpty() {
        assertThat(IdNumber.read(null)).isEqualTo(IdNumber.absent());
        assertFault(IdNumber.absent(), IdFault.EMPTY, "");
        assertFault(IdNumber.readNumeric(""), IdFault.EMPTY, "");
    }

    private static void assertFault(IdNumber number, IdFault fault, @Nullable String leadingFifteen) {
        assertThat(number.fault()).isEqualTo(fault);
        assertThat(number.usable()).isFalse();
        assertThat(number.key()).isZero();
        assertThat(number.notes()).isEmpty();
        assertThat(number.birthDate()).isNull();
        assertThat(number.sex()).isNull();
        assertThat(number.certificate()).isNull();
        assertThat(number.leadingFifteen()).isEqualTo(leadingFifteen);
    }

    private static String rightlyChecked(String number) {
        return number.substring(0, 17) + WeightTable.checkCharacter(number.substring(0, 17));
    }
}
