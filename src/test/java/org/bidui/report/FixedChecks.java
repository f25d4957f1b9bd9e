package org.bidui.report;

import java.util.List;
import java.util.Set;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Condition.OfField;
import org.bidui.check.Expectation;
import org.bidui.check.Expectation.AbsentFrom;
import org.bidui.check.Expectation.Coverage;
import org.bidui.check.Expectation.PresentIn;
import org.bidui.check.Operand;
import org.bidui.check.Severity;
import org.bidui.check.Source;
import org.bidui.check.Unit;
import org.bidui.check.ValueTest;
import org.bidui.roll.Rolls;

/** The checks of the fixed county's job: each kind of expectation, one without subjects, one that cannot run. */
final class FixedChecks {
    private final Rolls rolls;

    FixedChecks(Rolls rolls) {
        this.rolls = rolls;
    }

    List<Check> list() {
        Source allowance = source("allowance");
        Source extreme = source("extreme_poverty");
        Source registry = source("registry");
        Source dead = new Source(
                rolls.get("deaths"),
                List.of(new OfField("died_on", new ValueTest.Dated(new Operand.PeriodBound(true, 0), null))),
                false);
        List<String> show = List.of("poverty_status", "household_type", "cause", "income_per_capita");
        return List.of(
                check(
                        "household-without-allowance",
                        "建档立卡户未享受低保特困",
                        Severity.ORANGE,
                        "registry",
                        Unit.HOUSEHOLD,
                        List.of(is("poverty_status", "未脱贫")),
                        new PresentIn(List.of(allowance, extreme), Coverage.ANY),
                        show),
                check(
                        "member-without-allowance",
                        "建档立卡户部分成员未享受低保特困",
                        Severity.YELLOW,
                        "registry",
                        Unit.HOUSEHOLD,
                        List.of(),
                        new PresentIn(List.of(allowance, extreme), Coverage.ALL_IF_ANY),
                        List.of("household_type")),
                check(
                        "recipient-not-registered",
                        "低保户不在建档立卡",
                        Severity.ORANGE,
                        "allowance",
                        Unit.HOUSEHOLD,
                        List.of(),
                        new PresentIn(List.of(registry), Coverage.ANY),
                        List.of("recipients")),
                check(
                        "on-both-rolls",
                        "同时享受低保和特困",
                        Severity.RED,
                        "allowance",
                        Unit.PERSON,
                        List.of(),
                        new AbsentFrom(List.of(extreme)),
                        List.of()),
                check(
                        "duplicate-recipient",
                        "低保名册重复",
                        Severity.RED,
                        "allowance",
                        Unit.PERSON,
                        List.of(),
                        new Expectation.Unique(List.of("id_number")),
                        List.of()),
                check(
                        "allowance-paid-after-death",
                        "死亡人员仍领取低保",
                        Severity.RED,
                        "allowance",
                        Unit.PERSON,
                        List.of(),
                        new AbsentFrom(List.of(dead)),
                        List.of()),
                check(
                        "insured-count-mismatch",
                        "保障人口与列出成员数不符",
                        Severity.YELLOW,
                        "allowance",
                        Unit.HOUSEHOLD,
                        List.of(),
                        new Expectation.Holds(List.of(new OfField(
                                "recipients", new ValueTest.EqualTo(new Operand.SubjectField("member_count"))))),
                        List.of("recipients")),
                check(
                        "nobody",
                        "返贫户未享受低保",
                        Severity.RED,
                        "registry",
                        Unit.HOUSEHOLD,
                        List.of(is("poverty_status", "返贫")),
                        new PresentIn(List.of(allowance), Coverage.ANY),
                        List.of()),
                check(
                        "not-enrolled",
                        "适龄儿童未在校",
                        Severity.RED,
                        "registry",
                        Unit.PERSON,
                        List.of(),
                        new PresentIn(List.of(source("students")), null),
                        List.of()));
    }

    private Check check(
            String id,
            String title,
            Severity severity,
            String about,
            Unit unit,
            List<Condition> where,
            Expectation expect,
            List<String> show) {
        return new Check(
                id,
                title,
                severity,
                "将符合条件的建档立卡贫困户全部纳入农村低保范围",
                rolls.get(about),
                unit,
                where,
                expect,
                "核实是否符合条件，符合的纳入，不符合的注明原因",
                show);
    }

    private Source source(String roll) {
        return new Source(rolls.get(roll), List.of(), false);
    }

    private static OfField is(String field, String value) {
        return new OfField(field, new ValueTest.OneOf(Set.of(value), false));
    }
}
