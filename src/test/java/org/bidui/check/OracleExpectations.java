package org.bidui.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bidui.check.OracleConditions.Named;
import org.bidui.check.OracleRolls.Fact;
import org.bidui.check.OracleRolls.House;
import org.bidui.roll.DateSpan;
import org.bidui.roll.FieldType;

/** The expectations that look at values, as the specification words them. */
final class OracleExpectations {
    /** The verdict on who is no subject, after all. */
    static final Object NOBODY = new Object();

    private final OracleRolls rolls;
    private final OracleConditions conditions;

    OracleExpectations(OracleRolls rolls, OracleConditions conditions) {
        this.rolls = rolls;
        this.conditions = conditions;
    }

    Object holds(
            Check check, Expectation.Holds holds, List<Fact> facts, List<Named> judged, boolean keyed, boolean partly) {
        Boolean met = OracleConditions.any(judged.stream()
                .map(named -> all(check, holds.conditions(), named, true))
                .toArray(Boolean[]::new));
        boolean asks = !holds.sources().isEmpty();
        if (met == null && asks && !keyed) {
            return Unmatchable.Reason.NO_KEY;
        }
        if (met == null && !holds.unknownReported()) {
            return Unmatchable.Reason.EMPTY_FIELD;
        }
        if (met != null && met) {
            return null;
        }
        List<Detail> details = new ArrayList<>();
        Set<Fact> evidence = new LinkedHashSet<>();
        for (Condition condition : holds.conditions()) {
            if (!Boolean.TRUE.equals(all(check, List.of(condition), judged.get(0), true))) {
                Figure figure = figure(check, condition, judged.get(0), evidence);
                details.add(new Detail.Failed(condition, figure));
            }
        }
        return found(check, shown(check, facts, judged), evidence, details, asks && partly);
    }

    Object fewer(
            Check check,
            Expectation.FewerThan fewer,
            List<Fact> facts,
            List<Named> judged,
            boolean keyed,
            boolean partly) {
        boolean asks = !fewer.sources().isEmpty();
        if (asks && !keyed) {
            return Unmatchable.Reason.NO_KEY;
        }
        Number limit = (Number) conditions.other(fewer.limit(), judged.get(0));
        for (Named named : judged) {
            if (met(check, fewer, named).size() < limit.intValue()) {
                return null;
            }
        }
        Set<Fact> evidence = new LinkedHashSet<>();
        List<Detail> details = new ArrayList<>();
        for (Map.Entry<String, List<Condition>> one : met(check, fewer, judged.get(0))) {
            List<Figure> figures = one.getValue().stream()
                    .map(condition -> figure(check, condition, judged.get(0), evidence))
                    .filter(Objects::nonNull)
                    .toList();
            details.add(new Detail.Met(one.getKey(), figures));
        }
        return found(check, shown(check, facts, judged), evidence, details, asks && partly);
    }

    private List<Map.Entry<String, List<Condition>>> met(Check check, Expectation.FewerThan fewer, Named named) {
        return fewer.of().entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(c -> all(check, List.of(c), named, false)))
                .toList();
    }

    private Boolean all(Check check, List<Condition> asked, Named named, boolean holds) {
        return check.unit() == Unit.HOUSEHOLD
                ? conditions.ofHouse(asked, named.house(), holds)
                : conditions.ofFact(asked, named.fact(), named.house(), named, holds);
    }

    private Figure figure(Check check, Condition condition, Named named, Set<Fact> evidence) {
        boolean whole = check.unit() == Unit.HOUSEHOLD;
        if (!(condition instanceof Condition.OfFigure of)
                || (!(of.aggregate() instanceof Aggregate.Own)
                        && (whole ? named.house().facts() : List.of(named.fact()))
                                .stream().allMatch(fact -> fact.key() == 0))) {
            return null;
        }
        Set<Fact> rows = conditions.rows(of.aggregate(), named.fact(), named.house(), whole, named);
        evidence.addAll(rows);
        // How many values are empty is not told apart from the rows left out here.
        return new Figure(
                conditions.figure(of.aggregate(), named.fact(), named.house(), whole, named), Oracle.rows(rows), 0);
    }

    Object agrees(
            Check check,
            Expectation.AgreesWith agrees,
            List<Fact> facts,
            List<Named> judged,
            boolean keyed,
            boolean partly) {
        if (!keyed) {
            return Unmatchable.Reason.NO_KEY;
        }
        boolean matched = false;
        List<Detail> details = new ArrayList<>();
        for (Expectation.Agreement agreement : agrees.agreements()) {
            for (Map.Entry<List<Named>, List<Fact>> pair : pairs(check, agreement.source(), judged)) {
                matched |= !pair.getValue().isEmpty();
                List<List<Detail>> byOwn = pair.getKey().stream()
                        .map(own -> differing(agreement, own, pair.getValue()))
                        .toList();
                if (byOwn.stream().noneMatch(List::isEmpty)) {
                    details.addAll(byOwn.get(0));
                }
            }
        }
        if (!matched) {
            return NOBODY;
        }
        if (details.isEmpty()) {
            return null;
        }
        return (Function<Subject, Finding>) subject -> new Finding(
                check,
                subject,
                details.stream()
                        .map(one -> ((Detail.Differs) one).own())
                        .distinct()
                        .toList(),
                details.stream()
                        .map(one -> ((Detail.Differs) one).other())
                        .distinct()
                        .toList(),
                details,
                partly);
    }

    private List<Map.Entry<List<Named>, List<Fact>>> pairs(Check check, Source source, List<Named> judged) {
        List<Map.Entry<List<Named>, List<Fact>>> pairs = new ArrayList<>();
        if (check.unit() == Unit.PERSON) {
            Set<Fact> rows = new LinkedHashSet<>();
            judged.forEach(named ->
                    rows.addAll(conditions.mentions(source, judged.get(0).fact().key(), named)));
            pairs.add(Map.entry(judged, List.copyOf(rows)));
            return pairs;
        }
        House house = judged.get(0).house();
        Set<Fact> naming = new LinkedHashSet<>(conditions.naming(source, judged.get(0)));
        for (List<Fact> person : house.persons()) {
            List<Fact> rows = conditions.mentions(source, person.get(0).key(), judged.get(0));
            rows.forEach(naming::remove);
            pairs.add(Map.entry(
                    person.stream().map(fact -> new Named(fact, house)).toList(), rows));
        }
        pairs.add(Map.entry(judged, List.copyOf(naming)));
        return pairs;
    }

    private List<Detail> differing(Expectation.Agreement agreement, Named own, List<Fact> rows) {
        List<Detail> differing = new ArrayList<>();
        for (Fact row : rows) {
            for (Expectation.FieldPair pair : agreement.fields()) {
                Object one = rolls.value(own.fact(), own.house(), pair.own());
                Object two = rolls.value(row, null, pair.other());
                if (!agree(one, two, own.fact(), row, pair)) {
                    differing.add(new Detail.Differs(pair, own.fact().row(), row.row()));
                }
            }
        }
        return differing;
    }

    private static boolean agree(Object one, Object two, Fact own, Fact row, Expectation.FieldPair pair) {
        FieldType type = OracleConditions.type(row, pair.other()) == FieldType.NAME
                ? FieldType.NAME
                : OracleConditions.type(own, pair.own());
        Object plain = OracleConditions.plain(one, type);
        if (plain == null || OracleConditions.plain(two, type) == null) {
            return true;
        }
        if (one instanceof DateSpan a && two instanceof DateSpan b) {
            return a.first()
                    .datesUntil(a.last().plusDays(1))
                    .anyMatch(day -> !day.isBefore(b.first()) && !day.isAfter(b.last()));
        }
        return OracleConditions.same(one, two, type);
    }

    private static List<Fact> shown(Check check, List<Fact> facts, List<Named> judged) {
        return check.unit() == Unit.HOUSEHOLD ? List.of(judged.get(0).house().head()) : facts;
    }

    private static Function<Subject, Finding> found(
            Check check, List<Fact> concerned, Set<Fact> evidence, List<Detail> details, boolean partly) {
        return subject -> new Finding(check, subject, Oracle.rows(concerned), Oracle.rows(evidence), details, partly);
    }
}
