package org.bidui.run.drift;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.SurveyedSheet;
import org.bidui.roll.Roll;
import org.bidui.run.drift.StatedMonths.Span;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Finds files of a period whose name or title says that they are another month's list. */
public final class OtherMonths {
    private static final Wording WORDING = Wording.of(OtherMonths.class);
    /** Longer texts above a table explain something. */
    private static final int LONGEST_TITLE = 40;

    private final YearMonth period;

    public OtherMonths(YearMonth period) {
        this.period = period;
    }

    /**
     * One change for each such file. A list that each month adds to may well tell earlier months.
     *
     * @param files of the period's own
     * @param asked the rolls that are read
     */
    public List<Change> list(Collection<SurveyedFile> files, Collection<Roll> asked) {
        List<Change> changes = new ArrayList<>();
        for (SurveyedFile file : files) {
            file.sheets().stream()
                    .filter(sheet -> sheet.sameAs() == null)
                    .flatMap(sheet -> find(file, sheet, asked).stream())
                    .findFirst()
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> find(SurveyedFile file, SurveyedSheet sheet, Collection<Roll> asked) {
        Roll roll = sheet.roll();
        if (roll == null || roll.kind() != Roll.Kind.STATE || !asked.contains(roll)) {
            return Optional.empty();
        }
        String text = stating(file, sheet);
        if (text == null) {
            return Optional.empty();
        }
        String sentence = WORDING.say("month.other", file.name(), text, period);
        return Optional.of(new Change(roll.id(), Change.Kind.OTHER_MONTH, file.name(), sentence, true));
    }

    /** The first text that states only other months, or null. */
    private @Nullable String stating(SurveyedFile file, SurveyedSheet sheet) {
        String name = baseName(file.name());
        if (isAnothers(named(name))) {
            return name;
        }
        if (isAnothers(named(sheet.ref().sheet()))) {
            return sheet.ref().sheet();
        }
        String before = "";
        for (String title : sheet.titles()) {
            if (title.length() <= LONGEST_TITLE && isAnothers(StatedMonths.find(title, before))) {
                return title;
            }
            before = title;
        }
        return null;
    }

    private List<Span> named(String name) {
        List<Span> spans = StatedMonths.find(name, "");
        return spans.isEmpty() ? StatedMonths.findYearless(name, period.getYear()) : spans;
    }

    private boolean isAnothers(List<Span> spans) {
        return !spans.isEmpty() && spans.stream().noneMatch(span -> span.covers(period));
    }

    private static String baseName(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
