package org.bidui.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.check.Expectation.Agreement;
import org.bidui.dossier.Member;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** Decides whether the rows that mention a subject say the same as its own: one and the same of these, where it has several. */
final class Agreeing implements Decision {
    private final List<Compared> compared;

    private record Compared(SourceRows rows, List<PairTest> pairs) {}

    Agreeing(Roll about, LocalDate day, List<Agreement> agreements, Conditions conditions) {
        this.compared = agreements.stream()
                .map(agreement -> new Compared(
                        conditions.of(agreement.source()),
                        agreement.fields().stream()
                                .map(pair -> new PairTest(
                                        pair, about, agreement.source().roll(), day))
                                .toList()))
                .toList();
    }

    @Override
    public Verdict of(Candidate candidate) {
        if (!candidate.keyed()) {
            return Verdict.NO_KEY;
        }
        Outcome outcome = new Outcome();
        for (Compared one : compared) {
            if (candidate.subject().unit() == Unit.HOUSEHOLD) {
                compareHousehold(one, candidate.judged().get(0), outcome);
            } else {
                Set<Row> matched = new LinkedHashSet<>();
                candidate
                        .judged()
                        .forEach(asked -> one.rows().collect(candidate.subject().unit(), asked, matched));
                compare(one, candidate.judged(), matched, outcome);
            }
        }
        if (!outcome.matched) {
            return Verdict.NO_SUBJECT;
        }
        return outcome.details.isEmpty()
                ? Verdict.SATISFIED
                : new Verdict.Violated(
                        List.copyOf(outcome.concerned),
                        List.copyOf(outcome.evidence),
                        outcome.details,
                        candidate.partlyKeyless());
    }

    /** Each member with the rows that mention the member; the head with those that name the household alone. */
    private static void compareHousehold(Compared one, Asked asked, Outcome outcome) {
        Set<Row> naming = new LinkedHashSet<>();
        one.rows().collectNaming(asked, naming);
        for (Member member : asked.household().members()) {
            Set<Row> matched = new LinkedHashSet<>();
            one.rows().collect(member.key(), asked, matched);
            naming.removeAll(matched);
            compare(
                    one,
                    member.rows().stream()
                            .map(row -> new Asked(row, asked.household()))
                            .toList(),
                    matched,
                    outcome);
        }
        compare(one, List.of(asked), naming, outcome);
    }

    private static void compare(Compared one, List<Asked> own, Collection<Row> matched, Outcome outcome) {
        outcome.matched |= !matched.isEmpty();
        List<Detail> first = List.of();
        for (Asked asked : own) {
            List<Detail> differing = new ArrayList<>();
            for (Row other : matched) {
                for (PairTest pair : one.pairs()) {
                    if (!pair.agree(asked, other)) {
                        differing.add(new Detail.Differs(pair.fields(), asked.row(), other));
                    }
                }
            }
            if (differing.isEmpty()) {
                return;
            }
            first = first.isEmpty() ? differing : first;
        }
        first.forEach(outcome::add);
    }

    private static final class Outcome {
        private boolean matched;
        private final Set<Row> concerned = new LinkedHashSet<>();
        private final Set<Row> evidence = new LinkedHashSet<>();
        private final List<Detail> details = new ArrayList<>();

        void add(Detail detail) {
            if (detail instanceof Detail.Differs differs) {
                concerned.add(differs.own());
                evidence.add(differs.other());
            }
            details.add(detail);
        }
    }
}
