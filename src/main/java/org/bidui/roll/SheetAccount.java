package org.bidui.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one sheet came to: {@code read = accepted + rejected + skipped}, counting the file's own rows.
 *
 * @param sheet which sheet
 * @param sha256 of the whole file, in lower-case hexadecimal
 * @param roll the roll's id, or null when the sheet fits none and was not read
 * @param encoding the character encoding of a text file; empty for the binary formats
 * @param headerRow the row the header starts at, from 1; 0 when none was found
 * @param headers the headers found, from left to right
 * @param read rows of the file
 * @param accepted rows taken
 * @param rejected rows that cannot be a row of this roll
 * @param skipped blank rows, titles, repeated headers, subtotals and footers
 * @param persons persons made of the accepted rows; more than {@code accepted} where a row holds a household
 * @param remarks rejected rows and notes, in the order of the file, up to a limit
 * @param remarksOmitted how many more there were
 */
public record SheetAccount(
        SheetRef sheet,
        String sha256,
        @Nullable String roll,
        String encoding,
        int headerRow,
        List<String> headers,
        long read,
        long accepted,
        long rejected,
        long skipped,
        long persons,
        List<Remark> remarks,
        long remarksOmitted) {

    public SheetAccount {
        headers = List.copyOf(headers);
        remarks = List.copyOf(remarks);
        if (read != accepted + rejected + skipped) {
            throw new IllegalArgumentException("%s %s: %d rows read, yet %d + %d + %d accounted for"
                    .formatted(sheet.file(), sheet.sheet(), read, accepted, rejected, skipped));
        }
    }
}
