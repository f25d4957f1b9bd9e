package org.bidui.check.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Expectation;
import org.bidui.check.Expectation.AbsentFrom;
import org.bidui.check.Expectation.PresentIn;
import org.bidui.check.Source;

/** Checks that lack one thing each: a condition, an alternative, a roll, a condition on a roll; or cover otherwise. */
final class Mutants {
    private final Map<String, Check> mutants = new LinkedHashMap<>();

    private Mutants() {}

    static Map<String, Check> of(Check check) {
        Mutants mutants = new Mutants();
        weaker(check.where()).forEach((what, where) -> mutants.add(check, what, where, check.expect()));
        if (check.expect() instanceof PresentIn present) {
            sources(present.sources())
                    .forEach((what, sources) ->
                            mutants.add(check, what, check.where(), new PresentIn(sources, present.members())));
            for (Expectation.Coverage coverage : Expectation.Coverage.values()) {
                if (present.members() != null && present.members() != coverage) {
                    mutants.add(
                            check, "members: " + coverage, check.where(), new PresentIn(present.sources(), coverage));
                }
            }
        } else if (check.expect() instanceof AbsentFrom absent) {
            sources(absent.sources())
                    .forEach((what, sources) -> mutants.add(check, what, check.where(), new AbsentFrom(sources)));
        }
        return mutants.mutants;
    }

    private void add(Check check, String what, List<Condition> where, Expectation expect) {
        mutants.put(
                what + " #" + mutants.size(),
                new Check(
                        check.id(),
                        check.title(),
                        check.severity(),
                        check.basis(),
                        check.about(),
                        check.unit(),
                        where,
                        expect,
                        check.advice(),
                        check.show()));
    }

    private static Map<String, List<Source>> sources(List<Source> sources) {
        Map<String, List<Source>> mutants = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            if (sources.size() > 1) {
                mutants.put("without roll " + source.roll().id(), without(sources, i));
            }
            int place = i;
            weaker(source.where())
                    .forEach((what, where) -> mutants.put(
                            source.roll().id() + " " + what,
                            replaced(sources, place, new Source(source.roll(), where, source.optional()))));
        }
        return mutants;
    }

    /** The conditions with one of them left out, or with one of them weaker. */
    private static Map<String, List<Condition>> weaker(List<Condition> conditions) {
        Map<String, List<Condition>> mutants = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            mutants.put("without " + conditions.get(i), without(conditions, i));
            int place = i;
            if (conditions.get(i) instanceof Condition.AnyOf anyOf) {
                parts(anyOf.choices(), Condition.AnyOf::new)
                        .forEach((what, other) -> mutants.put(what, replaced(conditions, place, other)));
            } else if (conditions.get(i) instanceof Condition.Members members) {
                weaker(members.conditions())
                        .forEach((what, inner) -> mutants.put(
                                "members " + what,
                                replaced(
                                        conditions,
                                        place,
                                        new Condition.Members(members.quantity(), inner, members.others()))));
            }
        }
        return mutants;
    }

    private static Map<String, Condition> parts(
            List<List<Condition>> choices, Function<List<List<Condition>>, Condition> make) {
        Map<String, Condition> mutants = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            mutants.put("without choice " + choices.get(i), make.apply(without(choices, i)));
            int place = i;
            weaker(choices.get(i))
                    .forEach((what, choice) ->
                            mutants.put("choice " + place + " " + what, make.apply(replaced(choices, place, choice))));
        }
        return mutants;
    }

    private static <T> List<T> without(List<T> list, int place) {
        return IntStream.range(0, list.size())
                .filter(i -> i != place)
                .mapToObj(list::get)
                .toList();
    }

    private static <T> List<T> replaced(List<T> list, int place, T other) {
        List<T> copy = new ArrayList<>(list);
        copy.set(place, other);
        return copy;
    }
}
