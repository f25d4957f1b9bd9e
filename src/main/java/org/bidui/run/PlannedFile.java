package org.bidui.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.roll.Roll;

/**
 * A file and what is wanted of it.
 *
 * @param file the file
 * @param wanted the rolls whose sheets are read; none when the file is only listed
 * @param last the rolls whose sheets are read as the last period's lists
 * @param earlier whether it is an earlier period's, of which only the wanted sheets are told
 * @param bytes its size
 */
record PlannedFile(SurveyedFile file, Set<Roll> wanted, Set<Roll> last, boolean earlier, long bytes) {
    static PlannedFile of(SurveyedFile file, Set<Roll> wanted, Set<Roll> last, boolean earlier) {
        Set<Roll> here = new LinkedHashSet<>(file.rolls());
        here.retainAll(wanted);
        Set<Roll> before = new LinkedHashSet<>(file.rolls());
        before.retainAll(last);
        try {
            return new PlannedFile(file, here, before, earlier, ArchivedFile.size(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether sheets of that roll are read. */
    boolean reads(Roll roll) {
        return wanted.contains(roll) || last.contains(roll);
    }

    /** Whether it is only listed. */
    boolean unread() {
        return wanted.isEmpty() && last.isEmpty();
    }

    /** Whether one of these rolls is wanted of it. */
    boolean has(Set<Roll> rolls) {
        return wanted.stream().anyMatch(rolls::contains);
    }
}
