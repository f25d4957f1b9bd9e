package org.bidui.person;

import org.jspecify.annotations.Nullable;

/**
 * The numbers issued before October 1999: 6 region + 6 birth date {@code yyMMdd} of the 1900s + 3 sequence.
 *
 * <p>Fifteen digits are taken for one when the province is known and the date is in the calendar. A new number cut off
 * at fifteen digits mostly fails that: its digits 9 to 12 would have to be a month and a day.
 */
final class FifteenDigits {
    private FifteenDigits() {}

    /** {@code null} if the fifteen characters are no old number. */
    static @Nullable IdNumber read(String text, String fifteen) {
        String first17 = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        long key = IdNumberReader.plainKey(first17 + "0");
        if (key <= IdKey.NONE || !ProvinceCodes.has(IdKey.province(key)) || !BirthDate.possible(IdKey.birth(key))) {
            return null;
        }
        long digits = IdKey.first17(key);
        return IdNumber.expanded(text, IdKey.pack(digits, CheckCharacter.after(digits)));
    }
}
