package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckCharacterTest {
    @Test
    void agreesWithTheStandardsTablesForEverySequenceAndDateOfAYear() {
        LocalDate date = LocalDate.of(1976, 1, 1);
        while (date.getYear() == 1976) {
            String first14 = "340621" + date.toString().replace("-", "");
            for (int sequence = 0; sequence < 1000; sequence++) {
                assertAgrees(first14 + "%03d".formatted(sequence));
            }
            date = date.plusDays(1);
        }
    }

    /** The sum is linear, so this is exhaustive: every digit at every place, over two different grounds. */
    @Test
    void agreesWithTheStandardsTablesForEveryDigitAtEveryPlace() {
        for (String ground : new String[] {"00000000000000000", "34062119800101149"}) {
            for (int place = 0; place < 17; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    assertAgrees(ground.substring(0, place) + digit + ground.substring(place + 1));
                }
            }
        }
    }

    @Test
    void noticesEveryWrongCharacterAndEverySwapOfNeighbours() {
        long seed = 20200331;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String number = WrittenNumbers.composed(random).keyText();
            for (int place = 0; place < 18; place++) {
                for (char digit : (place == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                    String changed = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(isRight(changed)).as("seed %d", seed).isEqualTo(changed.equals(number));
                }
            }
            for (int place = 0; place < 16; place++) {
                String swapped = number.substring(0, place)
                        + number.charAt(place + 1)
                        + number.charAt(place)
                        + number.substring(place + 2);
                assertThat(isRight(swapped)).as("seed %d", seed).isEqualTo(swapped.equals(number));
            }
        }
    }

    private static boolean isRight(String number) {
        return IdKey.rightCheck(IdNumberReader.plainKey(number));
    }

    private static void assertAgrees(String first17) {
        char expected = WeightTable.checkCharacter(first17);
        int actual = CheckCharacter.after(Long.parseLong(first17));
        if (CheckCharacter.write(actual) != expected || CheckCharacter.read(expected) != actual) {
            assertThat(CheckCharacter.write(actual)).as(first17).isEqualTo(expected);
        }
    }
}
