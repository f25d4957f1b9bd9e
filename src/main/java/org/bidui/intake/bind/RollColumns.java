package org.bidui.intake.bind;

import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.roll.Roll;
import org.bidui.roll.Vocabulary;

/** Knows one roll's columns by their headers. Immutable and safe to share. */
public final class RollColumns {
    private final Roll roll;
    private final Vocabulary vocabulary;
    private final Wordings wordings;

    public RollColumns(Roll roll, Vocabulary vocabulary) {
        this.roll = roll;
        this.vocabulary = vocabulary;
        this.wordings = new Wordings(roll, vocabulary);
    }

    public Roll roll() {
        return roll;
    }

    public Wordings wordings() {
        return wordings;
    }

    /** Whether a column of that header is a field of the roll, or a member's. */
    public boolean knows(HeaderColumn column) {
        return wordings.find(column) != null || wordings.findMember(column) != null;
    }

    /** How the roll would be laid out under that header. */
    public Layout layOut(Header header) {
        return new LayoutBuilder(roll, wordings, header, new Units(vocabulary, header)).build();
    }
}
