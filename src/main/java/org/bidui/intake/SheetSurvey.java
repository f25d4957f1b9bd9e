package org.bidui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderFinder;
import org.bidui.intake.header.SheetTop;
import org.bidui.intake.recognise.NearHeaders;
import org.bidui.intake.recognise.Recognised;
import org.bidui.intake.recognise.RollChooser;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Looks at the first rows of one sheet after another. */
final class SheetSurvey {
    private static final Wording WORDING = Wording.of(SheetSurvey.class);

    private final RollChooser chooser;
    private final HeaderFinder headers;
    private final List<InputProblem> problems;

    /** @param problems gathers what stops the run */
    SheetSurvey(RollChooser chooser, List<InputProblem> problems) {
        this.chooser = chooser;
        this.headers = new HeaderFinder(chooser::knows);
        this.problems = problems;
    }

    /**
     * Looks at a sheet.
     *
     * @param wanted the roll that the user says the file is, or null
     */
    SurveyedSheet look(SheetRef ref, SheetTop top, @Nullable Roll wanted) {
        if (top.isBlank()) {
            return unread(ref, WORDING.say("sheet.blank"), false);
        }
        Optional<Header> found = headers.find(top);
        if (found.isEmpty()) {
            return unread(ref, WORDING.say("sheet.no-header"), true);
        }
        Header header = found.get();
        Recognised recognised =
                wanted == null ? chooser.choose(ref.file(), ref.sheet(), header) : chooser.as(wanted, header);
        if (!recognised.candidates().isEmpty()) {
            problem(ref, header, ambiguous(ref, recognised.candidates()));
            return sheet(ref, null, header, WORDING.say("sheet.ambiguous"), true);
        }
        Layout layout = recognised.layout();
        if (layout == null) {
            return sheet(ref, null, header, WORDING.say("sheet.unrecognised"), top.hasRowsBelow(header));
        }
        if (!recognised.missing().isEmpty()) {
            problem(ref, header, missing(layout, recognised.missing()));
            return sheet(
                    ref,
                    null,
                    header,
                    WORDING.say("sheet.incomplete", layout.roll().title()),
                    true);
        }
        boolean empty = layout.roll().kind() == Roll.Kind.STATE && !top.hasRowsBelow(header);
        return empty
                ? sheet(
                        ref,
                        null,
                        header,
                        WORDING.say("sheet.no-rows", layout.roll().title()),
                        false)
                : sheet(ref, layout, header, "", true);
    }

    private static SurveyedSheet unread(SheetRef ref, String reason, boolean hasRows) {
        return new SurveyedSheet(ref, null, 0, List.of(), List.of(), reason, hasRows, null);
    }

    private static SurveyedSheet sheet(
            SheetRef ref, @Nullable Layout layout, Header header, String reason, boolean hasRows) {
        return new SurveyedSheet(
                ref, layout, header.firstRow(), header.shown(), header.titles(), reason, hasRows, null);
    }

    private void problem(SheetRef ref, Header header, String message) {
        problems.add(new InputProblem(ref.file(), ref.sheet(), header.firstRow(), "", message));
    }

    private static String ambiguous(SheetRef ref, List<Roll> candidates) {
        String names = candidates.stream()
                .map(roll -> WORDING.say("candidate", roll.title(), roll.id()))
                .collect(Collectors.joining(WORDING.say("comma")));
        return WORDING.say(
                "problem.ambiguous", names, ref.file(), candidates.get(0).id());
    }

    private static String missing(Layout layout, List<Field> missing) {
        List<String> headers = layout.header().shown();
        List<String> suggestions = new ArrayList<>();
        for (Field field : missing) {
            NearHeaders.find(layout.roll(), field, layout.header())
                    .ifPresent(column -> suggestions.add(WORDING.say("suggestion", column.shown(), field.title())));
        }
        String fields = missing.stream().map(Field::title).collect(Collectors.joining(WORDING.say("comma")));
        String message = WORDING.say(
                "problem.missing", layout.roll().title(), fields, String.join(WORDING.say("comma"), headers));
        return suggestions.isEmpty() ? message : message + String.join("", suggestions);
    }
}
