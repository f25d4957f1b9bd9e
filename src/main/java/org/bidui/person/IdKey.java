package org.bidui.person;

import java.time.LocalDate;

/**
 * The arithmetic of a packed key: the first seventeen digits as a number, times 11, plus the value of the check
 * character (0 to 10). Keys order as their texts do, and 0 is no key: it would be eighteen zeros, a placeholder.
 */
final class IdKey {
    static final long NONE = 0;

    private static final int DIGITS = 17;
    private static final long SEQUENCES = 1_000;
    private static final long DATES = 100_000_000;
    private static final long REGIONS = 1_000_000;
    private static final long END = SEQUENCES * DATES * REGIONS * 11;

    private IdKey() {}

    static long pack(long first17, int check) {
        return first17 * 11 + check;
    }

    static long compose(int region, LocalDate birth, int sequence) {
        int date = birth.getYear() * 10_000 + birth.getMonthValue() * 100 + birth.getDayOfMonth();
        if (region < 0 || region >= REGIONS || sequence < 0 || sequence >= SEQUENCES || !BirthDate.possible(date)) {
            throw new IllegalArgumentException(
                    "region of six digits, birth date from 1850 to 2100 and sequence 0 to 999 expected");
        }
        long first17 = (region * DATES + date) * SEQUENCES + sequence;
        return pack(first17, CheckCharacter.after(first17));
    }

    static long first17(long key) {
        return key / 11;
    }

    static int check(long key) {
        return (int) (key % 11);
    }

    static boolean rightCheck(long key) {
        return check(key) == CheckCharacter.after(first17(key));
    }

    /** The birth date as {@code yyyyMMdd}, possible or not. */
    static int birth(long key) {
        return (int) (first17(key) / SEQUENCES % DATES);
    }

    static int province(long key) {
        return (int) (first17(key) / (SEQUENCES * DATES) / 10_000);
    }

    static Sex sex(long key) {
        return first17(key) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * The eighteen characters.
     *
     * @throws IllegalArgumentException if this is no key
     */
    static String text(long key) {
        if (key <= NONE || key >= END) {
            throw new IllegalArgumentException("not the key of an ID number");
        }
        char[] text = new char[DIGITS + 1];
        text[DIGITS] = CheckCharacter.write(check(key));
        long rest = first17(key);
        for (int i = DIGITS - 1; i >= 0; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(text);
    }
}
