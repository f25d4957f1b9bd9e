package org.bidui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidui.intake.FolderListing.Listed;
import org.bidui.intake.archive.ArchiveListing;
import org.bidui.intake.header.SheetTop;
import org.bidui.intake.recognise.RollChooser;
import org.bidui.intake.table.RowCursor;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One look through one folder. */
final class FolderSurvey {
    private static final Wording WORDING = Wording.of(FolderSurvey.class);

    private final Rolls rolls;
    private final RollChooser chooser;
    private final TableOpener opener;
    private final FileChoices choices;
    private final List<SurveyedFile> files = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final SheetSurvey sheets;
    private final Duplicates duplicates;

    FolderSurvey(Rolls rolls, RollChooser chooser, TableOpener opener, FileChoices choices) {
        this.rolls = rolls;
        this.chooser = chooser;
        this.opener = opener;
        this.choices = choices;
        this.sheets = new SheetSurvey(chooser, problems);
        this.duplicates = new Duplicates(opener);
    }

    Survey of(Path folder, YearMonth period, String prefix) throws IOException {
        FolderListing listing = FolderListing.of(folder, prefix, choices);
        skipped.addAll(listing.skipped());
        listing.tables().forEach(this::lookInto);
        return new Survey(folder, period, files, skipped, problems);
    }

    private void lookInto(Listed file) {
        try {
            Optional<ArchiveListing> inside = opener.listInside(file.path());
            if (inside.isPresent()) {
                ArchivedFiles archived = ArchivedFiles.of(file, inside.get(), choices);
                skipped.addAll(archived.skipped());
                archived.tables().forEach(this::lookInto);
            } else {
                look(file);
            }
        } catch (UnreadableFileException e) {
            problem(file.name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problem(file.name(), WORDING.say("problem.unreadable"));
        }
    }

    private void look(Listed file) throws IOException {
        String other = opener.kindOfOther(file.path());
        if (!other.isEmpty()) {
            skipped.add(new SkippedFile(file.name(), WORDING.say("skip.kind", other)));
            return;
        }
        String wantedId = choices.findRoll(file.name()).orElse(null);
        Roll wanted = wantedId == null ? null : rolls.find(wantedId).orElse(null);
        if (wantedId != null && wanted == null) {
            problem(file.name(), WORDING.say("problem.unknown-roll", wantedId));
            return;
        }
        List<SurveyedSheet> found = new ArrayList<>();
        List<Integer> fingerprints = new ArrayList<>();
        String encoding;
        int before = problems.size();
        try (TableFile table = opener.open(file.path())) {
            encoding = table.encoding();
            for (int i = 0; i < table.sheets().size(); i++) {
                try (RowCursor cursor = table.open(i)) {
                    SheetTop top = SheetTop.read(cursor);
                    SheetRef ref = new SheetRef(
                            file.name(), i, ShownName.of(table.sheets().get(i)));
                    found.add(sheets.look(ref, top, wanted));
                    fingerprints.add(top.fingerprint());
                }
            }
        }
        SurveyedFile surveyed = new SurveyedFile(file.path(), file.name(), FileDigest.of(file.path()), encoding, found);
        files.add(duplicates.mark(surveyed, fingerprints));
        if (problems.size() == before && surveyed.rolls().isEmpty()) {
            expectRows(surveyed, wanted);
        }
    }

    /** A file that should be a roll, by its name or by the user's word, yet holds none of its rows. */
    private void expectRows(SurveyedFile file, @Nullable Roll wanted) {
        Roll hinted = wanted == null ? chooser.hintedBy(file.name()).orElse(null) : wanted;
        boolean hasRows = file.sheets().stream().anyMatch(SurveyedSheet::hasRows);
        if (hinted != null && (wanted != null || !hasRows)) {
            String sentence = hasRows ? "problem.not-the-roll" : "problem.empty";
            problem(file.name(), WORDING.say(sentence, hinted.title(), file.name()));
        }
    }

    private void problem(String file, String message) {
        problems.add(new InputProblem(file, "", 0, "", message));
    }
}
