package org.bidui.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidui.definition.Nearest;
import org.bidui.intake.Intake;
import org.bidui.intake.SurveyedSheet;
import org.bidui.intake.bind.BoundColumn;
import org.bidui.intake.bind.ColumnUse;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.recognise.Candidate;
import org.bidui.person.Masking;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.SheetAccount;
import org.bidui.roll.SheetRef;
import org.bidui.run.InspectionReport.CandidateView;
import org.bidui.run.InspectionReport.ColumnView;
import org.bidui.run.InspectionReport.FieldView;
import org.bidui.run.InspectionReport.SheetView;
import org.bidui.run.InspectionReport.Suggestion;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Explains sheets: which roll each is and why, and what becomes of its columns. */
final class SheetViews {
    private static final Wording WORDING = Wording.of(SheetViews.class);

    private final Intake intake;
    private final Samples samples;

    SheetViews(Intake intake, Samples samples) {
        this.intake = intake;
        this.samples = samples;
    }

    SheetView of(SurveyedSheet sheet, SheetAccount account) {
        Roll roll = sheet.roll();
        Layout layout = sheet.layout();
        SheetRef same = sheet.sameAs();
        return new SheetView(
                sheet.ref().sheet(),
                roll == null ? null : roll.id(),
                roll == null ? null : roll.title(),
                same == null ? sheet.reason() : WORDING.say("inspect.same", same.file(), same.sheet()),
                sheet.headerRow(),
                scrubbed(sheet.headers()),
                intake.explain(sheet).stream()
                        .map(candidate -> view(candidate, roll))
                        .toList(),
                layout == null ? List.of() : columns(sheet.ref(), layout),
                account.read(),
                account.accepted(),
                account.rejected(),
                account.skipped(),
                account.persons(),
                layout == null ? List.of() : account.remarks(),
                account.remarksOmitted());
    }

    private static CandidateView view(Candidate candidate, @Nullable Roll chosen) {
        List<String> telling = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        candidate.telling().forEach(column -> (column.weak() ? weak : telling).add(Masking.scrub(column.header())));
        return new CandidateView(
                candidate.roll().id(),
                candidate.roll().title(),
                candidate.roll().equals(chosen),
                candidate.points(),
                candidate.needed(),
                telling,
                weak,
                candidate.hints(),
                scrubbed(candidate.against()));
    }

    private List<ColumnView> columns(SheetRef sheet, Layout layout) {
        return intake.explainColumns(layout).stream()
                .map(use -> new ColumnView(
                        use.letter(),
                        Masking.scrub(use.header()),
                        use.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        use.fields().stream().map(SheetViews::view).toList(),
                        use.member(),
                        use.wording(),
                        scale(layout, use),
                        suggestion(use),
                        use.fields().isEmpty() || use.member() > 1
                                ? List.of()
                                : samples.list(sheet, use.fields().get(0))))
                .toList();
    }

    private static BigDecimal scale(Layout layout, ColumnUse use) {
        return layout.columns().stream()
                .filter(column -> column.index() == use.index())
                .map(BoundColumn::scale)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static @Nullable Suggestion suggestion(ColumnUse use) {
        Nearest.Near near = use.nearest();
        Field field = use.suggested();
        return near == null || field == null ? null : new Suggestion(near.word(), view(field), near.distance());
    }

    private static FieldView view(Field field) {
        return new FieldView(field.name(), field.title());
    }

    private static List<String> scrubbed(List<String> texts) {
        return texts.stream().map(Masking::scrub).toList();
    }
}
