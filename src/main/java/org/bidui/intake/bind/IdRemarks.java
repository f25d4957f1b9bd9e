package org.bidui.intake.bind;

import java.util.stream.Collectors;
import org.bidui.person.IdFault;
import org.bidui.person.IdNote;
import org.bidui.person.IdNumber;
import org.bidui.person.Masking;

/** Remarks what is odd about a person's number. */
final class IdRemarks {
    private IdRemarks() {}

    static void note(IdNumber id, int row, String column, Remarks remarks) {
        IdFault fault = id.fault();
        if (fault != null) {
            remarks.note(row, column, id.text().isEmpty() ? "" : Masking.brief(id.text()), fault.label());
            return;
        }
        var notes = id.notes();
        if (!notes.isEmpty()) {
            remarks.note(
                    row,
                    column,
                    Masking.brief(id.text()),
                    notes.stream().map(IdNote::label).collect(Collectors.joining("\u3001")));
        }
    }
}
