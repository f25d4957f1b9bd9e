package org.bidui.person;

/**
 * The first two digits of a region code, by GB/T 2260.
 *
 * <p>71, 81 and 82 are Taiwan, Hong Kong and Macao; 83 begins the numbers of residence permits for residents of Taiwan,
 * 91 those of foreigners with permanent residence. Only these two digits are checked: the other four changed too often
 * over the years for "did not exist" to mean anything about a person.
 */
final class ProvinceCodes {
    private static final long TO_50 =
            bits(11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46);
    private static final long FROM_50 = bits(50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91);

    private ProvinceCodes() {}

    /** Whether {@code code}, 0 to 99, begins region codes. */
    static boolean has(int code) {
        long half = code < 50 ? TO_50 : FROM_50;
        return (half >>> (code % 50) & 1) != 0;
    }

    private static long bits(int... codes) {
        long bits = 0;
        for (int code : codes) {
            bits |= 1L << (code % 50);
        }
        return bits;
    }
}
