package org.bidui.person;

/** Decides what stands in an ID cell, in the order of the lengths that can be a number. */
final class IdNumberReader {
    private static final int NOT_PLAIN = -1;

    private IdNumberReader() {}

    static IdNumber read(String cell) {
        return plainKey(cell) == NOT_PLAIN ? judge(Invisible.tidied(cell), IdText.cleaned(cell)) : eighteen(cell, cell);
    }

    static IdNumber readNumeric(String digits) {
        String cleaned = IdText.cleaned(digits);
        IdNumber read = NumericText.read(digits, cleaned);
        return read == null ? judge(digits, cleaned) : read;
    }

    static IdNumber readStudentNumber(String studentNumber) {
        String text = Invisible.tidied(studentNumber);
        String cleaned = IdText.cleaned(studentNumber);
        if (cleaned.isEmpty()) {
            return IdNumber.faulty(text, IdFault.EMPTY, "");
        }
        String number = cleaned.startsWith("G") ? IdText.withPlainX(cleaned.substring(1)) : "";
        return plainKey(number) == NOT_PLAIN ? IdNumber.faulty(text, IdFault.MALFORMED, "") : eighteen(text, number);
    }

    /**
     * The key of eighteen characters {@code 0–9}, the last also {@code X} or {@code x}, however wrong they may be (0 for
     * eighteen zeros); −1 if they are anything else.
     */
    static long plainKey(CharSequence text) {
        if (text.length() != 18) {
            return NOT_PLAIN;
        }
        long first17 = 0;
        for (int i = 0; i < 17; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NOT_PLAIN;
            }
            first17 = first17 * 10 + digit;
        }
        int check = CheckCharacter.read(text.charAt(17));
        return check < 0 ? NOT_PLAIN : IdKey.pack(first17, check);
    }

    /** @param cleaned what {@link IdText#cleaned} left of the cell */
    private static IdNumber judge(String text, String cleaned) {
        String number = IdText.withPlainX(cleaned);
        if (number.isEmpty()) {
            return IdNumber.faulty(text, IdFault.EMPTY, "");
        }
        if (Placeholders.has(number)) {
            return IdNumber.faulty(text, IdFault.PLACEHOLDER, "");
        }
        IdNumber read = switch (number.length()) {
            case 15 -> FifteenDigits.read(text, number);
            case 18 -> plainKey(number) == NOT_PLAIN ? null : eighteen(text, number);
            case 20, 21, 22 -> CertificateNumber.read(text, number);
            default -> null;
        };
        if (read == null) {
            read = NumericText.readWritten(text, number);
        }
        return read == null ? IdNumber.faulty(text, IdFault.MALFORMED, "") : read;
    }

    /** @param number eighteen plain characters */
    private static IdNumber eighteen(String text, String number) {
        if (Placeholders.has(number)) {
            return IdNumber.faulty(text, IdFault.PLACEHOLDER, "");
        }
        long key = plainKey(number);
        if (number.endsWith("000") && !IdKey.rightCheck(key)) {
            return IdNumber.faulty(text, IdFault.PRECISION_LOST, number.substring(0, 15));
        }
        return IdNumber.of(text, key);
    }
}
