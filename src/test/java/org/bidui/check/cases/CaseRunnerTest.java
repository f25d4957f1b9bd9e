package org.bidui.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bidui.check.language.Catalogue;
import org.bidui.check.language.Installation;
import org.bidui.definition.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {
    private static final String JOB = """
            title: 任务
            code: AA
            department: 民政局
            schedule: 0 0 6 5 * *
            checks: [only]
            """;

    @TempDir
    Path home;

    @Test
    void casesThatComeOutPass() {
        JobOutcome outcome = run("""
                unit: household
                expect: {present_in: [grants], members: any}
                cases:
                  - name: 有疑点
                    given:
                      people:
                        - {household_no: H1, id_number: P1}
                        - {household_no: H2, id_number: P2}
                        - {household_no: H3, name: 王大, id_number: "12"}
                      grants: [{id_number: P2}]
                    findings: [H1]
                    unmatchable: [H3]
                  - name: 没有
                    given: {people: []}
                    findings: []
                    unmatchable: []
                """);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.checks()).isEqualTo(1);
        assertThat(outcome.cases()).isEqualTo(2);
    }

    @Test
    void whatDoesNotComeOutIsSaidWhereItIsExpected() {
        JobOutcome outcome = run("""
                unit: household
                expect: {present_in: [grants], members: any}
                cases:
                  - name: 多一户
                    given:
                      people:
                        - {household_no: H1, id_number: P1}
                        - {household_no: H2, id_number: P2}
                    findings: [H2]
                  - name: 少一户
                    given:
                      people: [{household_no: H1, id_number: P1}]
                      grants: [{id_number: P1}]
                    findings: [H1]
                  - name: 无法比对
                    given:
                      people: [{household_no: H1, name: 王大, id_number: ""}]
                    findings: []
                    unmatchable: []
                """);
        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.failures())
                .extracting(Mistake::toString)
                .containsExactly(
                        "jobs/one/only.yml:14:15: 案例“多一户”不符：应查出 H2，实际查出 H1、H2",
                        "jobs/one/only.yml:19:15: 案例“少一户”不符：应查出 H1，实际查出 没有",
                        "jobs/one/only.yml:24:18: 案例“无法比对”不符：应无法比对的是 没有，实际是 H1");
    }

    @Test
    void personsAreCalledAsTheAuthorCallsThem() {
        JobOutcome outcome = run("""
                unit: person
                expect: {present_in: [grants]}
                cases:
                  - name: 有疑点
                    given:
                      people:
                        - {household_no: H1, id_number: P2}
                        - {household_no: H1, id_number: P2}
                        - {household_no: H1, id_number: "P1{born: 2010-01-01}"}
                        - {household_no: H1, name: 王大, id_number: "12"}
                    findings: [P1]
                    unmatchable: [王大]
                  - name: 没有
                    given: {people: []}
                    findings: []
                """);
        assertThat(outcome.failures()).extracting(Mistake::message).containsExactly("案例“有疑点”不符：应查出 P1，实际查出 P1、P2");
    }

    @Test
    void thePeriodIsTheCases() {
        JobOutcome outcome = run("""
                unit: person
                where: {age: {min: 60}}
                expect: {absent_from: [{roll: grants, optional: true}]}
                cases:
                  - name: 三月满六十
                    given:
                      people: [{household_no: H1, id_number: "P1{born: 1960-03-31}"}]
                      grants: [{id_number: P1}]
                    findings: [P1]
                  - name: 二月未满
                    period: 2020-02
                    given:
                      people: [{household_no: H1, id_number: "P1{born: 1960-03-31}"}]
                      grants: [{id_number: P1}]
                    findings: []
                  - name: 可以没有的名册
                    given:
                      people: [{household_no: H1, id_number: "P1{born: 1960-03-31}"}]
                    findings: []
                """);
        assertThat(outcome.failures()).isEmpty();
    }

    private JobOutcome run(String rest) {
        String head = """
                title: 疑点
                severity: red
                basis: 依据
                about: people
                advice: 核实
                """;
        Installation installation =
                new Installation(home).write("one/job.yml", JOB).write("one/only.yml", head + rest);
        Catalogue catalogue =
                installation.read().orElseThrow(() -> new AssertionError(List.copyOf(installation.lines())));
        return new CaseRunner(catalogue).run(catalogue.jobs().get(0));
    }
}
