package org.bidui.check.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.bidui.check.Operand;
import org.bidui.check.Source;
import org.bidui.check.ValueTest;

/** Checks that lack one thing each: a condition, an alternative, a roll, a condition on a roll; or cover otherwise, or are a year off. */
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
                mutants.put(i + " without roll " + source.roll().id(), without(sources, i));
            }
            int place = i;
            weaker(source.where())
                    .forEach((what, where) -> mutants.put(
                            source.roll().id() + " " + place + " " + what,
                            replaced(sources, place, new Source(source.edition(), where, source.optional()))));
        }
        return mutants;
    }

    /** The conditions with one of them left out, or with one of them weaker. */
    private static Map<String, List<Condition>> weaker(List<Condition> conditions) {
        Map<String, List<Condition>> mutants = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            mutants.put(i + " without " + conditions.get(i), without(conditions, i));
            int place = i;
            shifted(conditions.get(i))
                    .forEach(other -> mutants.put(place + " shifted to " + other, replaced(conditions, place, other)));
            if (conditions.get(i) instanceof Condition.AnyOf anyOf) {
                parts(anyOf.choices(), Condition.AnyOf::new)
                        .forEach((what, other) ->
                                mutants.put("any_of " + place + " " + what, replaced(conditions, place, other)));
            } else if (conditions.get(i) instanceof Condition.Members members) {
                weaker(members.conditions())
                        .forEach((what, inner) -> mutants.put(
                                "members " + place + " " + what,
                                replaced(
                                        conditions,
                                        place,
                                        new Condition.Members(members.quantity(), inner, members.others()))));
            }
        }
        return mutants;
    }

    /** The condition with one of its limits a year off. */
    private static List<Condition> shifted(Condition condition) {
        List<Condition> mutants = new ArrayList<>();
        for (int years : new int[] {-1, 1}) {
            if (condition instanceof Condition.AgeOn age) {
                Integer min = age.min() == null ? null : Integer.valueOf(age.min() + years);
                Integer max = age.max() == null ? null : Integer.valueOf(age.max() + years);
                mutants.add(new Condition.AgeOn(age.date(), min, age.max()));
                mutants.add(new Condition.AgeOn(age.date(), age.min(), max));
            } else if (condition instanceof Condition.OfField field
                    && field.test() instanceof ValueTest.Between between) {
                BigDecimal by = BigDecimal.valueOf(years);
                Operand min = moved(between.min(), by);
                Operand max = moved(between.max(), by);
                mutants.add(new Condition.OfField(
                        field.field(), new ValueTest.Between(min, between.max(), between.exclusive())));
                mutants.add(new Condition.OfField(
                        field.field(), new ValueTest.Between(between.min(), max, between.exclusive())));
            }
        }
        mutants.removeIf(condition::equals);
        return mutants;
    }

    private static Operand moved(Operand limit, BigDecimal by) {
        if (limit instanceof Operand.Literal literal) {
            return new Operand.Literal(((BigDecimal) literal.value()).add(by));
        }
        if (limit instanceof Operand.OfCounty county) {
            BigDecimal number = (BigDecimal) county.parameter().on(LocalDate.of(2020, 3, 31));
            return new Operand.Literal(number.add(by));
        }
        return limit;
    }

    private static Map<String, Condition> parts(
            List<List<Condition>> choices, Function<List<List<Condition>>, Condition> make) {
        Map<String, Condition> mutants = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            mutants.put(i + " without choice " + choices.get(i), make.apply(without(choices, i)));
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
