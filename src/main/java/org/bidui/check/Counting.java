package org.bidui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bidui.roll.Row;

/** Decides whether few enough of several named sets of conditions hold; for a person, on one of the rows. */
final class Counting implements Decision {
    private final int limit;
    private final boolean asksOtherRolls;
    private final Map<String, List<Assertion>> named = new LinkedHashMap<>();

    Counting(Conditions conditions, Unit unit, Expectation.FewerThan expected) {
        BigDecimal number = Objects.requireNonNull(conditions.comparisons().number(expected.limit()));
        this.limit = number.intValue();
        this.asksOtherRolls = !expected.sources().isEmpty();
        expected.of().forEach((name, written) -> named.put(name, Assertion.list(conditions, unit, written, false)));
    }

    @Override
    public Verdict of(Candidate candidate) {
        if (asksOtherRolls && !candidate.keyed()) {
            return Verdict.NO_KEY;
        }
        for (Asked asked : candidate.judged()) {
            if (met(asked).size() < limit) {
                return Verdict.SATISFIED;
            }
        }
        Asked asked = candidate.judged().get(0);
        Set<Row> evidence = new LinkedHashSet<>();
        List<Detail> details = new ArrayList<>();
        for (String name : met(asked)) {
            List<Figure> figures = figures(name, asked);
            figures.forEach(figure -> evidence.addAll(figure.rows()));
            details.add(new Detail.Met(name, figures));
        }
        return new Verdict.Violated(
                candidate.speaking(), List.copyOf(evidence), details, asksOtherRolls && candidate.partlyKeyless());
    }

    private List<String> met(Asked asked) {
        return named.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .allMatch(assertion -> assertion.holds().of(asked) == Truth.TRUE))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Figure> figures(String name, Asked asked) {
        List<Figure> figures = new ArrayList<>();
        for (Assertion assertion : Objects.requireNonNull(named.get(name))) {
            Figure figure = assertion.figure(asked);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }
}
