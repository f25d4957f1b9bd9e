package org.bidui.intake.bind;

import java.util.List;
import org.bidui.definition.Nearest;
import org.bidui.roll.Field;
import org.jspecify.annotations.Nullable;

/**
 * What became of one column.
 *
 * @param index the column's place, from 0
 * @param header as people are told of it
 * @param how how it was matched
 * @param fields what it is read as; more than one where the head is the person; empty when it is not read
 * @param member which member it is about, from 1 in the order of the members; 0 when it is the row's own
 * @param wording the wording of the definition that it matched; empty when it matched none
 * @param nearest the wording that its header comes nearest to, where it matched none: only ever a suggestion
 * @param suggested the field of that wording
 */
public record ColumnUse(
        int index,
        String header,
        How how,
        List<Field> fields,
        int member,
        String wording,
        Nearest.@Nullable Near nearest,
        @Nullable Field suggested) {
    private static final int LETTERS = 26;

    public ColumnUse {
        fields = List.copyOf(fields);
    }

    /** How a column was matched. */
    public enum How {
        /** Its header is a wording of the definition, letter by letter. */
        EXACT,
        /** It is one but for width, traditional characters, blanks, punctuation, a remark in brackets, a unit. */
        NORMALISED,
        /** Its header could be somebody else's, too; the columns beside it say whose it is. */
        BY_PLACE,
        /** It is a member's, to the right. */
        MEMBER,
        /** Not read: another column serves for its field. */
        SURPLUS,
        /** Not read: it is about somebody else, such as a guardian. */
        ANOTHERS,
        /** Not read: no wording of the roll. */
        UNKNOWN
    }

    /** The column's name in a spreadsheet program: A, B … Z, AA. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
