package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all numbers, tried on seeded ones. */
class IdNumberPropertyTest {
    private static final int ROUNDS = 2_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReadableWayGivesTheSameKey(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            IdNumber number = WrittenNumbers.composed(random);
            String text = WrittenNumbers.written(random, number.keyText());
            IdNumber read = IdNumber.read(text);
            assertThat(read.key()).as("seed %d round %d: %s", seed, i, text).isEqualTo(number.key());
            assertThat(read.notes()).as("seed %d round %d", seed, i).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReadableWayOfAnOldNumberGivesTheSameKey(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            IdNumber number = WrittenNumbers.composed(random);
            String full = number.keyText();
            if (full.startsWith("19", 6)) {
                String fifteen = full.substring(0, 6) + full.substring(8, 17);
                assertThat(IdNumber.read(WrittenNumbers.written(random, fifteen))
                                .key())
                        .as("seed %d round %d", seed, i)
                        .isEqualTo(number.key());
                assertThat(IdNumber.readNumeric(fifteen).key()).isEqualTo(number.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReadableWayOfACertificateGivesTheSameKeyAndCertificate(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            IdNumber number = WrittenNumbers.composed(random);
            DisabilityCertificate certificate = new DisabilityCertificate(
                    1 + random.nextInt(7), 1 + random.nextInt(4), random.nextBoolean() ? "" : "B" + random.nextInt(10));
            String plain = number.keyText() + certificate.type() + certificate.level() + certificate.reissue();
            IdNumber read = IdNumber.read(WrittenNumbers.written(random, plain));
            assertThat(read.key()).as("seed %d round %d", seed, i).isEqualTo(number.key());
            assertThat(read.certificate()).as("seed %d round %d", seed, i).isEqualTo(certificate);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingUnreadableGivesAKey(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String spoiled = WrittenNumbers.spoiled(
                    random, WrittenNumbers.composed(random).keyText());
            for (String text : new String[] {spoiled, WrittenNumbers.written(random, spoiled)}) {
                IdNumber read = IdNumber.read(text);
                assertThat(read.key()).as("seed %d round %d: %s", seed, i, text).isZero();
                assertThat(read.fault()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberThatPassedThroughADoubleGivesAKey(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String full = WrittenNumbers.composed(random).keyText().replace('X', '5');
            double cell = Double.parseDouble(full.substring(0, 15) + "000");
            String digits = new java.math.BigDecimal(cell).toPlainString();
            for (IdNumber read : new IdNumber[] {IdNumber.readNumeric(digits), IdNumber.read(Double.toString(cell))}) {
                assertThat(read.fault()).as("seed %d round %d", seed, i).isEqualTo(IdFault.PRECISION_LOST);
                assertThat(read.leadingFifteen())
                        .as("seed %d round %d", seed, i)
                        .isEqualTo(full.substring(0, 15));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void packedKeySaysWhatTheTextSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate birth = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(91_000));
            int sequence = random.nextInt(1000);
            IdNumber number = IdNumber.compose(340621, birth, sequence);
            String text = number.keyText();
            assertThat(text).startsWith("340621" + birth.toString().replace("-", "") + "%03d".formatted(sequence));
            assertThat(text.charAt(17)).isEqualTo(WeightTable.checkCharacter(text.substring(0, 17)));
            assertThat(IdNumber.keyOf(text)).isEqualTo(number.key()).isPositive();
            assertThat(IdNumber.keyText(number.key())).isEqualTo(text);
            assertThat(IdNumber.birthDate(number.key())).isEqualTo(birth).isEqualTo(number.birthDate());
            assertThat(IdNumber.sex(number.key())).isEqualTo(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keysOrderAsTheirTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            IdNumber one = WrittenNumbers.composed(random);
            IdNumber other = WrittenNumbers.composed(random);
            assertThat(Integer.signum(Long.compare(one.key(), other.key())))
                    .as("seed %d round %d", seed, i)
                    .isEqualTo(Integer.signum(one.keyText().compareTo(other.keyText())));
        }
    }
}
