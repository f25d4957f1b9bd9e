package org.bidui.person;

import java.time.LocalDate;
import java.util.Random;

/** A seeded source of numbers, of readable ways to write them and of ways to spoil them. */
final class WrittenNumbers {
    private static final int[] REGIONS = {340621, 110105, 440524, 510725, 650102, 320115, 222222, 910000, 830000};
    private static final String[] INVISIBLE = {
        " ", "\t", "\n", "\r\n", "\u00A0", "\u00AD", "\u1680", "\u2000", "\u2003", "\u2009", "\u200A", "\u200B",
        "\u200C", "\u200D", "\u200E", "\u200F", "\u2028", "\u202F", "\u205F", "\u2060", "\u2066", "\u3000", "\uFEFF",
        "\u0000", "\u0085"
    };
    private static final String[] X = {"X", "x", "\uFF38", "\uFF58", "\u0425", "\u0445", "\u00D7", "\u03A7", "\u03C7"};
    private static final String[] WRAPS = {
        "%s", "'%s", "\u2018%s", "=\"%s\"", "=\u201C%s\u201D", "\"%s\"", "%s\"", "\uFF07%s"
    };
    private static final String[] DASHES = {"-", "\u2010", "\u2013", "\u2014", "\u2212", "\uFF0D"};

    private WrittenNumbers() {}

    static IdNumber composed(Random random) {
        LocalDate birth = LocalDate.of(1910, 1, 1).plusDays(random.nextInt(40_000));
        return IdNumber.compose(pick(random, REGIONS), birth, random.nextInt(1000));
    }

    /** The characters of {@code number} as somebody might have typed, pasted or exported them. */
    static String written(Random random, String number) {
        StringBuilder text = new StringBuilder();
        boolean wide = random.nextInt(4) == 0;
        boolean grouped = random.nextInt(4) == 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (random.nextInt(12) == 0) {
                text.append(pick(random, INVISIBLE));
            }
            if (grouped && (i == 6 || i == 14)) {
                text.append(pick(random, DASHES));
            }
            if (c == 'X') {
                text.append(pick(random, X));
            } else {
                text.append(wide && c <= '9' && random.nextBoolean() ? (char) (c - '0' + '\uFF10') : c);
            }
        }
        return pick(random, INVISIBLE).repeat(random.nextInt(3))
                + pick(random, WRAPS).formatted(text)
                + pick(random, INVISIBLE).repeat(random.nextInt(3));
    }

    /** One of the ways in which a number becomes unreadable. */
    static String spoiled(Random random, String number) {
        int place = random.nextInt(18);
        String before = number.substring(0, place);
        String behind = number.substring(place);
        return switch (random.nextInt(6)) {
            case 0 -> number.substring(0, 16 + random.nextInt(2));
            case 1 -> number.substring(0, random.nextInt(15));
            case 2 -> before + random.nextInt(10) + behind;
            case 3 -> before + pick(random, "ABEGLOZ*#/.,;?\u5F20\u4E00") + behind.substring(1);
            case 4 -> before + pick(random, "ABGLOZ*#/;?\u5F20\u4E00") + behind;
            default -> number.substring(0, 3 + random.nextInt(3)) + "X" + number.substring(6);
        };
    }

    static int pick(Random random, int[] from) {
        return from[random.nextInt(from.length)];
    }

    static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static char pick(Random random, String from) {
        return from.charAt(random.nextInt(from.length()));
    }
}
