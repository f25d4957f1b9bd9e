package org.bidui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bidui.intake.Survey;
import org.bidui.intake.SurveyedFile;
import org.bidui.roll.Roll;
import org.bidui.run.drift.Change;
import org.bidui.run.drift.Drift;
import org.bidui.run.drift.LayoutStore;
import org.bidui.run.drift.OtherMonths;
import org.bidui.run.drift.PeriodLayout;
import org.bidui.run.drift.TwoVersions;
import org.bidui.run.drift.UnreadableLayoutException;
import org.bidui.wording.Wording;

/** Stops a run whose files differ too much from the month before, unless the user accepts that; remembers what was published. */
final class DriftGuard {
    private static final Wording WORDING = Wording.of(DriftGuard.class);

    private final YearMonth period;
    private final boolean accepts;
    private final LayoutStore store;
    private final Drift drift;
    private final List<String> notices = new ArrayList<>();

    DriftGuard(Installation installation, YearMonth period, Path data, boolean accepts) {
        this.period = period;
        this.accepts = accepts;
        this.store = new LayoutStore(data);
        this.drift = new Drift(
                installation.rolls(), store, installation.settings().drift().fallPercent());
    }

    /** @throws DriftFailure when a file says that it is another month's */
    void checkMonths(List<SurveyedFile> files, Set<Roll> wanted) {
        stop(new OtherMonths(period).list(files, wanted));
    }

    /**
     * @throws InputFailure when two files are two versions of one roll
     * @throws DriftFailure when too much changed
     */
    void check(List<TwoVersions> versions, PeriodLayout layout) {
        if (!versions.isEmpty()) {
            throw new InputFailure(versions.stream().map(DriftGuard::line).toList());
        }
        try {
            stop(drift.listUnaccepted(period, layout));
        } catch (UnreadableLayoutException e) {
            throw new InputFailure(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** One line that tells two versions and what to do. */
    static String line(TwoVersions versions) {
        return WORDING.say(
                "versions", versions.first(), versions.second(), versions.roll().title(), versions.shared());
    }

    private void stop(List<Change> changes) {
        List<String> sentences = changes.stream().map(Change::sentence).toList();
        if (!changes.isEmpty() && !accepts) {
            throw new DriftFailure(sentences);
        }
        sentences.forEach(sentence -> notices.add(WORDING.say("notice.drift", sentence)));
    }

    /**
     * Remembers what was published.
     *
     * @param own the survey of the period's own folder
     */
    void remember(PeriodLayout layout, Survey own) {
        List<String> present = own.files().stream()
                .flatMap(file -> file.rolls().stream())
                .map(Roll::id)
                .distinct()
                .toList();
        try {
            PeriodLayout all = store.find(period)
                    .map(earlier -> layout.over(earlier, present))
                    .orElse(layout);
            store.write(period, all);
        } catch (IOException | UnreadableLayoutException e) {
            notices.add(WORDING.say("not-remembered"));
        }
    }

    /** What staff should know: the changes that were accepted, and whether something could not be remembered. */
    List<String> notices() {
        return List.copyOf(notices);
    }
}
