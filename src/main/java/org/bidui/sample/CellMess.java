package org.bidui.sample;

import java.util.List;

/** The ways in which a number is written in a cell, with what a reader can make of it. */
final class CellMess {
    private static final char FULL_WIDTH_ZERO = '\uff10';
    private static final char FULL_WIDTH_X = '\uff38';
    private static final String CYRILLIC_HA = "\u0445";
    private static final String TIMES = "\u00d7";
    private static final String IDEOGRAPHIC_SPACE = "\u3000";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final List<String> PLACEHOLDERS =
            List.of("999999999999999999", "000000000000000000", "111111111111111111", "99934062100010007");

    private CellMess() {}

    /** The same number, untidily. */
    static IdCell untidy(String number, int way) {
        boolean endsInX = number.endsWith("X");
        String first17 = number.substring(0, number.length() - 1);
        String text = switch (Math.floorMod(way, 8)) {
            case 0 -> " " + number;
            case 1 -> "'" + number;
            case 2 -> fullWidth(number);
            case 3 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 4 -> number + "\t";
            case 5 -> endsInX ? first17 + "x" : number + IDEOGRAPHIC_SPACE;
            case 6 -> endsInX ? first17 + CYRILLIC_HA : NO_BREAK_SPACE + number;
            default -> endsInX ? first17 + TIMES : "=\"" + number + "\"";
        };
        return IdCell.written(number, text);
    }

    /** Nothing that can be matched. */
    static IdCell unusable(String number, int way) {
        String digits = number.substring(0, 17) + "0";
        return switch (Math.floorMod(way, 6)) {
            case 0 -> new IdCell("", digits, true);
            case 1 -> IdCell.unusable("%s.%sE+17".formatted(number.substring(0, 1), number.substring(1, 6)));
            case 2 -> IdCell.unusable(number.substring(0, 17));
            case 3 -> IdCell.unusable(PLACEHOLDERS.get(Math.floorMod(way / 6, PLACEHOLDERS.size())));
            case 4 -> IdCell.unusable("");
            default -> IdCell.unusable(withLostPrecision(number));
        };
    }

    /** The number of before 1999, for somebody born before 2000. */
    static IdCell fifteenDigits(String number) {
        return IdCell.written(number, number.substring(0, 6) + number.substring(8, 17));
    }

    /** A disability certificate's number. */
    static IdCell certificate(String number, int way) {
        String reissue = way % 3 == 2 ? "B1" : "";
        return IdCell.written(number, number + (1 + Math.floorMod(way, 7)) + (1 + Math.floorMod(way, 4)) + reissue);
    }

    /** A number of its own, with a check character that is wrong. */
    static String wrongCheck(String number) {
        char last = number.charAt(17);
        char wrong = last == 'X' ? '4' : last == '9' ? '1' : (char) (last + 1);
        return number.substring(0, 17) + wrong;
    }

    /** Eighteen digits that end in three zeros: as a text made from a spreadsheet's number, so no wrong check character. */
    private static String withLostPrecision(String number) {
        String lost = number.substring(0, 15) + "000";
        // one in eleven would be a right number by accident, and somebody else's
        return org.bidui.person.IdNumber.keyOf(lost) == 0 ? lost : number.substring(0, 16);
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            wide.append(c == 'X' ? FULL_WIDTH_X : (char) (FULL_WIDTH_ZERO + (c - '0')));
        }
        return wide.toString();
    }
}
