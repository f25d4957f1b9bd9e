package org.bidui.person;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ID numbers that went through a spreadsheet's number cell. Such a cell keeps fifteen significant digits, so a longer
 * number is lost; up to fifteen digits are what was typed.
 */
final class NumericText {
    private static final int KEPT = 15;

    /** Fewer digits than this were cut off for display, not by trailing zeros being dropped. */
    private static final int TOO_FEW = 12;

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,40})(?:\\.0*)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\+?\\d{1,20}(?:\\.\\d{0,20})?E\\+?\\d{1,2}");

    private NumericText() {}

    /** A number cell; {@code null} if it has at most fifteen digits and is to be judged as text, or is no number. */
    static @Nullable IdNumber read(String text, String number) {
        Matcher whole = WHOLE.matcher(number);
        if (whole.matches() && whole.group(1).length() > KEPT) {
            return lost(text, new BigDecimal(whole.group(1)));
        }
        return null;
    }

    /**
     * A text cell written from a number cell: scientific notation, or a decimal point and zeros. {@code null} if it is
     * neither.
     */
    static @Nullable IdNumber readWritten(String text, String number) {
        if (SCIENTIFIC.matcher(number).matches()) {
            return lost(text, new BigDecimal(number));
        }
        Matcher whole = WHOLE.matcher(number);
        if (number.indexOf('.') < 0 || !whole.matches()) {
            return null;
        }
        String digits = whole.group(1);
        if (digits.length() > KEPT) {
            return lost(text, new BigDecimal(digits));
        }
        return digits.length() == KEPT ? FifteenDigits.read(text, digits) : null;
    }

    private static IdNumber lost(String text, BigDecimal value) {
        return IdNumber.faulty(text, IdFault.PRECISION_LOST, leadingFifteen(value));
    }

    /**
     * The digits that the cell still has. A value that is nothing but the binary neighbour of a number of fifteen digits
     * (…011968 for …012000) stands for that number; any other really has more digits, and they are cut off.
     */
    private static String leadingFifteen(BigDecimal value) {
        BigInteger whole = value.toBigInteger();
        if (value.precision() < TOO_FEW || whole.toString().length() < KEPT) {
            return "";
        }
        BigDecimal rounded = value.round(new MathContext(KEPT, RoundingMode.HALF_EVEN));
        boolean neighbour = Double.compare(rounded.doubleValue(), value.doubleValue()) == 0;
        return (neighbour ? rounded.toBigInteger() : whole).toString().substring(0, KEPT);
    }
}
