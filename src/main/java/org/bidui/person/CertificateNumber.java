package org.bidui.person;

import org.jspecify.annotations.Nullable;

/**
 * The number of a disability certificate (second generation): the ID number, type 1 to 7, level 1 to 4, and for a
 * reissue {@code B} and how often.
 */
final class CertificateNumber {
    private static final int ID = 18;

    private CertificateNumber() {}

    /** {@code null} if the 20 to 22 characters are no certificate. */
    static @Nullable IdNumber read(String text, String number) {
        long key = IdNumberReader.plainKey(number.substring(0, ID));
        int type = number.charAt(ID) - '0';
        int level = number.charAt(ID + 1) - '0';
        String reissue = number.substring(ID + 2);
        if (key <= IdKey.NONE || type < 1 || type > 7 || level < 1 || level > 4 || !isReissue(reissue)) {
            return null;
        }
        return IdNumber.certified(text, key, new DisabilityCertificate(type, level, reissue));
    }

    private static boolean isReissue(String rest) {
        return rest.isEmpty() || (rest.charAt(0) == 'B' && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9'));
    }
}
