package org.bidui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numerator ÷ denominator, printed to two decimals of a percent. */
final class Percent {
    private static final int DECIMALS = 4;

    private Percent() {}

    /** A fraction of one with four decimals; null when there is nothing to divide by. */
    static @Nullable BigDecimal of(long numerator, long denominator, RoundingMode rounding) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DECIMALS, rounding);
    }
}
