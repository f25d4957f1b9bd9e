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
 * @param earlier whether it is an earlier period's, of which only the wanted sheets are told
 * @param bytes its size
 */
record PlannedFile(SurveyedFile file, Set<Roll> wanted, boolean earlier, long bytes) {
    static PlannedFile of(SurveyedFile file, Set<Roll> wanted, boolean earlier) {
        Set<Roll> here = new LinkedHashSet<>(file.rolls());
        here.retainAll(wanted);
        try {
            return new PlannedFile(file, here, earlier, ArchivedFile.size(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of these rolls is wanted of it. */
    boolean has(Set<Roll> rolls) {
        return wanted.stream().anyMatch(rolls::contains);
    }
}
