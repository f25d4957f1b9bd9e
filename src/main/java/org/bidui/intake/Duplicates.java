package org.bidui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.SheetRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds sheets with the same content, so that they are read once. Only sheets of one roll whose first rows are the same
 * are read to their ends for that.
 */
final class Duplicates {
    private final TableOpener opener;
    private final Map<Top, First> firsts = new HashMap<>();
    private final Map<String, SheetRef> contents = new HashMap<>();

    /** What must be the same before anything more is looked at. */
    private record Top(String roll, int fingerprint) {}

    /** The first sheet with that top; its content is looked at when there is a second. */
    private static final class First {
        private final SurveyedFile file;
        private final SheetRef sheet;
        private boolean isLookedAt;

        First(SurveyedFile file, SheetRef sheet) {
            this.file = file;
            this.sheet = sheet;
        }
    }

    Duplicates(TableOpener opener) {
        this.opener = opener;
    }

    /**
     * The file, with its sheets that have been seen before marked.
     *
     * @param fingerprints of the sheets' first rows, one for each sheet
     */
    SurveyedFile mark(SurveyedFile file, List<Integer> fingerprints) throws UnreadableFileException {
        List<SurveyedSheet> sheets = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            SurveyedSheet sheet = file.sheets().get(i);
            SheetRef same = sheet.layout() == null ? null : seenBefore(file, sheet, fingerprints.get(i));
            sheets.add(same == null ? sheet : sheet.asCopyOf(same));
        }
        return new SurveyedFile(file.path(), file.name(), file.sha256(), file.encoding(), sheets);
    }

    private @Nullable SheetRef seenBefore(SurveyedFile file, SurveyedSheet sheet, int fingerprint)
            throws UnreadableFileException {
        Top top = new Top(Objects.requireNonNull(sheet.roll()).id(), fingerprint);
        First first = firsts.get(top);
        if (first == null) {
            firsts.put(top, new First(file, sheet.ref()));
            return null;
        }
        if (!first.isLookedAt) {
            contents.putIfAbsent(top.roll() + content(first.file, first.sheet), first.sheet);
            first.isLookedAt = true;
        }
        return contents.putIfAbsent(top.roll() + content(file, sheet.ref()), sheet.ref());
    }

    private String content(SurveyedFile file, SheetRef sheet) throws UnreadableFileException {
        try (TableFile table = opener.open(file.path());
                RowCursor cursor = table.open(sheet.number())) {
            return FileDigest.of(cursor);
        }
    }
}
