package org.bidui.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bidui.check.Check;
import org.bidui.check.Condition;
import org.bidui.check.Condition.OfField;
import org.bidui.check.Condition.Quantity;
import org.bidui.check.Expectation;
import org.bidui.check.Job;
import org.bidui.check.Operand;
import org.bidui.check.Severity;
import org.bidui.check.Source;
import org.bidui.check.Unit;
import org.bidui.check.ValueTest;
import org.bidui.dossier.Edition;
import org.bidui.person.Sex;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReaderTest {
    private static final String JOB = """
            title: 任务
            code: AA
            department: 民政局
            schedule: 0 0 6 5 * *
            checks: [only]
            """;

    private static final String HEAD = """
            title: 疑点
            severity: orange
            basis: 依据
            about: people
            advice: 核实
            show: [status]
            """;

    private static final String CASES = """
            cases:
              - name: 疑点
                given: {people: [{household_no: H1, id_number: P1}]}
                findings: [H1]
              - name: 没有
                given: {people: []}
                findings: []
            """;

    @TempDir
    Path home;

    private int homes;

    @Test
    void whatIsReadIsWhatIsWritten() {
        Job job = read("unit: household\nexpect: {present_in: [grants], members: all_if_any}\n");
        assertThat(job.title()).isEqualTo("任务");
        assertThat(job.code()).isEqualTo("AA");
        assertThat(job.department()).isEqualTo("民政局");
        assertThat(job.schedule()).isEqualTo("0 0 6 5 * *");
        Check check = job.checks().get(0);
        assertThat(check.id()).isEqualTo("only");
        assertThat(check.title()).isEqualTo("疑点");
        assertThat(check.severity()).isEqualTo(Severity.ORANGE);
        assertThat(check.basis()).isEqualTo("依据");
        assertThat(check.about().id()).isEqualTo("people");
        assertThat(check.unit()).isEqualTo(Unit.HOUSEHOLD);
        assertThat(check.advice()).isEqualTo("核实");
        assertThat(check.show()).containsExactly("status");
        assertThat(check.where()).isEmpty();
        Expectation.PresentIn present = (Expectation.PresentIn) check.expect();
        assertThat(present.members()).isEqualTo(Expectation.Coverage.ALL_IF_ANY);
        assertThat(present.sources()).singleElement().satisfies(source -> {
            assertThat(source.roll().id()).isEqualTo("grants");
            assertThat(source.optional()).isFalse();
        });
    }

    @Test
    void valuesHaveTheTypeOfTheirField() {
        assertThat(where("status: 已脱贫")).containsExactly(oneOf("status", "脱贫"));
        assertThat(where("status: [贫困, 脱贫]")).containsExactly(oneOf("status", "贫困", "脱贫"));
        assertThat(where("size: 3.0")).containsExactly(oneOf("size", new BigDecimal("3")));
        assertThat(where("age: 60")).containsExactly(oneOf("age", new BigDecimal("60")));
        assertThat(where("age: 6e1")).containsExactly(oneOf("age", new BigDecimal("60")));
        assertThat(where("poor: 是")).containsExactly(oneOf("poor", true));
        assertThat(where("poor: false")).containsExactly(oneOf("poor", false));
        assertThat(where("sex: 女")).containsExactly(oneOf("sex", Sex.FEMALE));
        assertThat(where("joined_on: 2020-03")).containsExactly(oneOf("joined_on", DateSpan.of(YearMonth.of(2020, 3))));
        assertThat(where("birth_date: 2020")).containsExactly(oneOf("birth_date", DateSpan.of(Year.of(2020))));
        assertThat(where("health: 3")).containsExactly(oneOf("health", "3"));
    }

    @Test
    void limitsAreTests() {
        assertThat(where("age: {min: 60}"))
                .containsExactly(new OfField("age", new ValueTest.Between(new BigDecimal("60"), null)));
        assertThat(where("size: {min: 1, max: 2.5}"))
                .containsExactly(
                        new OfField("size", new ValueTest.Between(new BigDecimal("1"), new BigDecimal("2.5"))));
        assertThat(where("health: {contains: 残疾}"))
                .containsExactly(new OfField("health", new ValueTest.Contains("残疾")));
        assertThat(where("status: {missing: true}"))
                .containsExactly(new OfField("status", new ValueTest.Missing(true)));
        assertThat(where("status: {not: [贫困], missing: false}"))
                .containsExactly(
                        new OfField("status", new ValueTest.OneOf(Set.of("贫困"), true)),
                        new OfField("status", new ValueTest.Missing(false)));
        assertThat(where("joined_on: {before: 2020-03-05, after: \"${period_end - 12 months}\"}"))
                .containsExactly(new OfField(
                        "joined_on",
                        new ValueTest.Dated(
                                new Operand.Literal(DateSpan.of(LocalDate.of(2020, 3, 5))),
                                new Operand.PeriodBound(false, -12))));
        assertThat(where("joined_on: {before: \"${period_start}\"}"))
                .containsExactly(new OfField("joined_on", new ValueTest.Dated(new Operand.PeriodBound(true, 0), null)));
        assertThat(where("size: {equals: 3}")).containsExactly(oneOf("size", new BigDecimal("3")));
        assertThat(where("size: {equals: subject.member_count}")).isEqualTo(where("size: subject.member_count"));
        assertThat(where("size: subject.member_count"))
                .containsExactly(new OfField("size", new ValueTest.EqualTo(new Operand.SubjectField("member_count"))));
    }

    @Test
    void conditionsNest() {
        assertThat(where("any_of: [{poor: 是}, {age: {max: 15}}]"))
                .containsExactly(new Condition.AnyOf(List.of(
                        List.of(oneOf("poor", true)),
                        List.of(new OfField("age", new ValueTest.Between(null, new BigDecimal("15")))))));
        assertThat(where("members: {none: {poor: 是}}"))
                .containsExactly(new Condition.Members(Quantity.NONE, List.of(oneOf("poor", true)), false));
        assertThat(where("members: {exactly_one: {poor: 是}}"))
                .containsExactly(new Condition.Members(Quantity.EXACTLY_ONE, List.of(oneOf("poor", true)), false));
        assertThat(where("age_on: {date: \"08-31\", min: 6, max: 15}"))
                .containsExactly(new Condition.AgeOn(MonthDay.of(8, 31), 6, 15));
        assertThat(where("not_in: {roll: grants, where: {kind: 护理}, optional: true}"))
                .singleElement()
                .isInstanceOfSatisfying(Condition.In.class, in -> {
                    assertThat(in.negated()).isTrue();
                    assertThat(in.source().optional()).isTrue();
                    assertThat(in.source().where()).containsExactly(oneOf("kind", "护理"));
                });
        assertThat(where("in: [grants, {roll: grants, where: {kind: 生活}}]")).hasSize(2);
    }

    @Test
    void severalTestsOfAPersonsFieldAreOfOneMember() {
        assertThat(where("left_on: {missing: false, after: 2020-01-01}"))
                .singleElement()
                .isInstanceOfSatisfying(Condition.Members.class, members -> {
                    assertThat(members.quantity()).isEqualTo(Quantity.ANY);
                    assertThat(members.conditions()).hasSize(2);
                });
    }

    @Test
    void othersAreOfPersons() {
        Check check = read("unit: person\nwhere: {others: {none: {poor: 否}}}\nexpect: {absent_from: [grants]}\n"
                        .replace("H1", "P1"))
                .checks()
                .get(0);
        assertThat(check.where())
                .containsExactly(new Condition.Members(Quantity.NONE, List.of(oneOf("poor", false)), true));
        assertThat(check.expect()).isInstanceOf(Expectation.AbsentFrom.class);
    }

    @Test
    void otherKindsOfExpectationAreRead() {
        assertThat(expect("unique: [household_no, name]"))
                .isEqualTo(new Expectation.Unique(List.of("household_no", "name")));
        assertThat(expect("holds: {size: {min: 1}}"))
                .isEqualTo(new Expectation.Holds(
                        List.of(new OfField("size", new ValueTest.Between(new BigDecimal("1"), null)))));
        Expectation present = expect("present_in: [{roll: grants, optional: true, where: {poor: 是}}], members: any"
                .replace("poor: 是", "paid_on: {before: subject.joined_on}"));
        assertThat(present.sources()).extracting(Source::optional).containsExactly(true);
    }

    @Test
    void casesBecomeRows() {
        Installation installation =
                new Installation(home).write("one/job.yml", JOB).write("one/only.yml", HEAD + """
                        unit: person
                        expect: {present_in: [grants]}
                        cases:
                          - name: 疑点
                            period: 2021-05
                            given:
                              people:
                                - {household_no: H1, id_number: "P1{born: 1950-03-31, sex: 女}", size: 3}
                                - {household_no: H1, name: 王小, id_number: "3406"}
                              grants:
                                - {id_number: P1, paid_on: 2021-04, amount: 5000, kind: 另类}
                            findings: [P1, P1]
                            unmatchable: [王小]
                          - name: 没有
                            given: {people: []}
                            findings: []
                        """);
        Catalogue catalogue = installation.read().orElseThrow(() -> new AssertionError(installation.lines()));
        Check check = catalogue.findJob("one").orElseThrow().checks().get(0);
        CheckCase hit = catalogue.listCases(check).get(0);
        assertThat(hit.period()).isEqualTo(YearMonth.of(2021, 5));
        assertThat(hit.position()).hasToString("jobs/one/only.yml:10:5");
        assertThat(hit.findings().position()).hasToString("jobs/one/only.yml:18:15");
        assertThat(hit.findings().subjects()).containsExactly("P1", "P1");
        assertThat(hit.unmatchable()).isNotNull();
        List<Row> people = hit.given().get(Edition.current(installation.rolls.get("people")));
        Row first = people.get(0);
        assertThat(first.id().birthDate()).isEqualTo(LocalDate.of(1950, 3, 31));
        assertThat(first.id().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.id().notes()).isEmpty();
        assertThat(first.name()).isNotEmpty();
        assertThat(first.text("size")).isEqualTo("3");
        assertThat(hit.label(first)).isEqualTo("P1");
        assertThat(people.get(1).id().usable()).isFalse();
        assertThat(hit.label(people.get(1))).isEqualTo("王小");
        Row grant = hit.given()
                .get(Edition.current(installation.rolls.get("grants")))
                .get(0);
        assertThat(grant.id().key()).isEqualTo(first.id().key());
        assertThat(grant.name()).isEqualTo(first.name());
        assertThat(grant.text("paid_on")).isEqualTo("2021-04");
        assertThat(grant.text("kind")).isEqualTo("另类");
        assertThat(catalogue.listCases(check).get(1).unmatchable()).isNull();
    }

    private List<Condition> where(String where) {
        return read("unit: household\nwhere: {" + where + "}\nexpect: {absent_from: [grants]}\n")
                .checks()
                .get(0)
                .where();
    }

    private Expectation expect(String expect) {
        return read("unit: household\nexpect: {" + expect + "}\n")
                .checks()
                .get(0)
                .expect();
    }

    private Job read(String rest) {
        String cases = rest.contains("unit: person") ? CASES.replace("[H1]", "[P1]") : CASES;
        Path own = home.resolve("home" + ++homes);
        Installation installation =
                new Installation(own).write("one/job.yml", JOB).write("one/only.yml", HEAD + rest + cases);
        return installation
                .read()
                .orElseThrow(() -> new AssertionError(installation.lines()))
                .jobs()
                .get(0);
    }

    private static OfField oneOf(String field, Object... values) {
        return new OfField(field, new ValueTest.OneOf(Set.of(values), false));
    }
}
