package org.bidui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bidui.dossier.Sheets.P1;
import static org.bidui.dossier.Sheets.P2;
import static org.bidui.dossier.Sheets.P3;
import static org.bidui.dossier.Sheets.P4;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bidui.dossier.Household.Grouping;
import org.bidui.dossier.HouseholdNote.Reason;
import org.bidui.person.Division;
import org.bidui.person.IdNumber;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {
    private static final YearMonth PERIOD = YearMonth.of(2020, 2);
    private static final Roll REGISTRY = ConfiguredRolls.get().get("registry");
    private static final Roll ALLOWANCE = ConfiguredRolls.get().get("allowance");
    private static final Roll INSURANCE = ConfiguredRolls.get().get("medical_insurance");

    private final Sheets sheets = new Sheets();

    @Test
    void rowsWithOneHouseholdNumberAreOneHousehold() {
        sheets.row("registry", "household_no", "H1", "name", "张三", "id_number", P1)
                .row("registry", "household_no", "H2", "name", "李四", "id_number", P2)
                .row("registry", "household_no", " Ｈ1", "name", "王五", "id_number", P3, "relation", "户主");
        assertThat(households(REGISTRY)).containsExactly(List.of("张三", "王五"), List.of("李四"));
        Household first = build().households(REGISTRY).get(0);
        assertThat(first.head().name()).isEqualTo("王五");
        assertThat(first.grouping()).isEqualTo(Grouping.NUMBER);
    }

    @Test
    void householdNumbersAreNeverComparedAsNumbers() {
        sheets.row("registry", "household_no", "001", "name", "张三")
                .row("registry", "household_no", "1", "name", "李四")
                .row("registry", "household_no", "1.0", "name", "王五");
        assertThat(households(REGISTRY)).hasSize(3);
    }

    @Test
    void withoutANumberTheHeadsNumberMakesTheHousehold() {
        sheets.row("allowance", "name", "张三", "id_number", P1, "relation", "户主")
                .row("allowance", "name", "李四", "id_number", P2, "head_id_number", P1);
        Dossiers dossiers = build();
        assertThat(households(ALLOWANCE)).containsExactly(List.of("张三", "李四"));
        assertThat(dossiers.households(ALLOWANCE).get(0).grouping()).isEqualTo(Grouping.HEAD_ID);
        assertThat(dossiers.notes(ALLOWANCE)).extracting(HouseholdNote::reason).containsExactly(Reason.BY_HEAD_ID);
    }

    @Test
    void thenVillageAndHeadsName() {
        sheets.row("allowance", "village", "东村", "name", "张三", "head_name", "張三")
                .row("allowance", "village", "東村", "name", "李四", "head_name", "张三(已故)")
                .row("allowance", "village", "西村", "name", "王五", "head_name", "张三")
                .row("allowance", "name", "赵六", "head_name", "张三");
        assertThat(households(ALLOWANCE)).containsExactly(List.of("张三", "李四"), List.of("王五"), List.of("赵六"));
        assertThat(build().notes(ALLOWANCE))
                .extracting(HouseholdNote::reason)
                .containsExactly(Reason.BY_HEAD_NAME, Reason.BY_HEAD_NAME, Reason.ALONE);
    }

    @Test
    void aHeadsIdNumberAsHouseholdNumberIsNoFallback() {
        sheets.row("allowance", "allowance_no", P1, "name", "张三", "id_number", P1)
                .row("allowance", "name", "李四", "id_number", P2, "head_id_number", P1);
        assertThat(build().households(ALLOWANCE)).extracting(Household::key).doesNotHaveDuplicates();
        assertThat(households(ALLOWANCE)).hasSize(2);
    }

    @Test
    void theHeadIsMarkedElseNumberedElseNamedElseFirst() {
        sheets.row("allowance", "allowance_no", "A", "name", "张三", "id_number", P1, "head_id_number", P2)
                .row("allowance", "allowance_no", "A", "name", "李四", "id_number", P2)
                .row("allowance", "allowance_no", "B", "name", "王五", "id_number", P3)
                .row("allowance", "allowance_no", "B", "name", "赵六", "head_name", "赵六")
                .row("allowance", "allowance_no", "C", "name", "钱七")
                .row("allowance", "allowance_no", "C", "name", "孙八");
        assertThat(build().households(ALLOWANCE))
                .extracting(household -> household.head().name())
                .containsExactly("李四", "赵六", "钱七");
    }

    @Test
    void householdFieldsAreTheHeadsElseTheFirstAndConflictsAreNoted() {
        sheets.row("registry", "household_no", "H1", "village", "东村", "poverty_status", "未脱贫")
                .row("registry", "household_no", "H1", "relation", "户主", "poverty_status", "已脱贫")
                .row("registry", "household_no", "H1", "township", "甲镇", "poverty_status", "已脱贫");
        Dossiers dossiers = build();
        Household household = dossiers.households(REGISTRY).get(0);
        assertThat(household.value(REGISTRY.get("poverty_status"))).isEqualTo("已脱贫");
        assertThat(household.division()).isEqualTo(new Division("甲镇", "东村"));
        assertThat(dossiers.notes(REGISTRY)).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo(Reason.CONFLICT);
            assertThat(note.field()).isEqualTo(REGISTRY.get("poverty_status"));
            assertThat(note.row().origin().row()).isEqualTo(2);
        });
    }

    @Test
    void oneTownshipUnderTwoWordingsIsOneAcrossRolls() {
        sheets.row("registry", "household_no", "H1", "township", "孙疃镇", "village", "杨柳", "id_number", P1)
                .row("allowance", "allowance_no", "A", "township", "孙疃", "village", "杨柳村", "id_number", P2);
        Dossiers dossiers = build();
        Division shown = new Division("孙疃镇", "杨柳村");
        assertThat(dossiers.households(REGISTRY).get(0).division()).isEqualTo(shown);
        assertThat(dossiers.households(ALLOWANCE).get(0).division()).isEqualTo(shown);
        assertThat(dossiers.division(dossiers.rows(ALLOWANCE).get(0))).isEqualTo(shown);
    }

    @Test
    void aRollWithoutHouseholdsHasHouseholdsOfOne() {
        sheets.row("medical_insurance", "name", "张三", "id_number", P1)
                .row("medical_insurance", "name", "李四", "id_number", "12345")
                .row("medical_insurance", "name", "李四", "id_number", "12345")
                .row("medical_insurance", "name", "张三", "id_number", P1);
        Dossiers dossiers = Collecting.dossiers(
                PERIOD, List.of(INSURANCE), List.of(), sheets.get().values(), new Random(1));
        assertThat(dossiers.households(INSURANCE))
                .extracting(household -> household.rows().size(), Household::grouping)
                .containsExactly(tuple(2, Grouping.PERSON), tuple(1, Grouping.PERSON), tuple(1, Grouping.PERSON));
        assertThat(dossiers.households(INSURANCE)).extracting(Household::key).doesNotHaveDuplicates();
        assertThat(dossiers.notes(INSURANCE)).isEmpty();
    }

    @Test
    void membersAreOneForEachNumberAndOneForEachRowWithout() {
        sheets.row("registry", "household_no", "H1", "id_number", P1)
                .row("registry", "household_no", "H1", "name", "张三")
                .row("registry", "household_no", "H1", "id_number", P1)
                .row("registry", "household_no", "H1", "name", "张三");
        assertThat(build().households(REGISTRY).get(0).members())
                .extracting(member -> member.rows().size())
                .containsExactly(2, 1, 1);
    }

    @Test
    void ofPassingRollsOnlySubjectsAndTheUnusableAreKept() {
        sheets.row("registry", "household_no", "H1", "id_number", P1)
                .sheet("b.xlsx", 0)
                .row("medical_insurance", "name", "他人", "id_number", P4)
                .row("medical_insurance", "name", "无号", "id_number", "12345")
                .row("medical_insurance", "name", "张三", "id_number", P1);
        Dossiers dossiers = build();
        assertThat(dossiers.rows(INSURANCE)).extracting(Row::name).containsExactly("无号", "张三");
        assertThat(dossiers.keyless(INSURANCE)).extracting(Row::name).containsExactly("无号");
        assertThat(dossiers.mentions(INSURANCE, key(P1))).extracting(Row::name).containsExactly("张三");
        assertThat(dossiers.mentions(INSURANCE, key(P4))).isEmpty();
        assertThat(dossiers.mentions(INSURANCE, 0)).isEmpty();
    }

    @Test
    void rowsOutOfForceOnThePeriodsLastDayAreLeftOutAndCounted() {
        sheets.row("allowance", "name", "未始", "start_on", "2020-03-01")
                .row("allowance", "name", "当月始", "start_on", "2020-02")
                .row("allowance", "name", "已止", "end_on", "2020-01")
                .row("allowance", "name", "昨止", "end_on", "2020-02-28")
                .row("allowance", "name", "当月止", "end_on", "2020-02")
                .row("allowance", "name", "末日", "start_on", "2020-02-29", "end_on", "2020-02-29")
                .row("allowance", "name", "不限");
        Dossiers dossiers = build();
        assertThat(dossiers.rows(ALLOWANCE)).extracting(Row::name).containsExactly("当月始", "当月止", "末日", "不限");
        assertThat(dossiers.notInForce(ALLOWANCE)).isEqualTo(3);
        assertThat(dossiers.notInForce(REGISTRY)).isZero();
    }

    @Test
    void theOrderIsThatOfFileSheetAndRowWhateverTheThreads() {
        for (long seed = 0; seed < 20; seed++) {
            Sheets many = new Sheets();
            for (String file : List.of("c.xlsx", "a.xlsx", "b.xlsx")) {
                for (int number = 2; number >= 0; number--) {
                    many.sheet(file, number)
                            .row("registry", "name", file + number + "-1")
                            .row("registry", "name", file + number + "-2");
                }
            }
            Dossiers dossiers = Collecting.dossiers(
                    PERIOD, List.of(REGISTRY), List.of(), many.get().values(), new Random(seed));
            assertThat(dossiers.rows(REGISTRY))
                    .as("seed %d", seed)
                    .hasSize(18)
                    .extracting(Row::name)
                    .isSorted();
        }
    }

    @Test
    void aRollThatWasHadIsKnownEvenWithoutRows() {
        DossierBuilder builder = new DossierBuilder(PERIOD, List.of(REGISTRY, ALLOWANCE));
        builder.present(REGISTRY);
        builder.present(INSURANCE);
        builder.seal();
        Dossiers dossiers = builder.build();
        assertThat(dossiers.has(REGISTRY)).isTrue();
        assertThat(dossiers.households(REGISTRY)).isEmpty();
        assertThat(dossiers.has(INSURANCE)).isTrue();
        assertThat(dossiers.has(ALLOWANCE)).isFalse();
        assertThat(dossiers.rows(ALLOWANCE)).isEmpty();
    }

    @Test
    void passesAreNotMixed() {
        DossierBuilder builder = new DossierBuilder(PERIOD, List.of(REGISTRY));
        assertThatThrownBy(() -> builder.passing(INSURANCE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.subjects(INSURANCE)).isInstanceOf(IllegalStateException.class);
        builder.seal();
        assertThatThrownBy(() -> builder.subjects(REGISTRY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.passing(REGISTRY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::seal).isInstanceOf(IllegalStateException.class);
    }

    private Dossiers build() {
        return Collecting.dossiers(
                PERIOD, List.of(REGISTRY, ALLOWANCE), List.of(), sheets.get().values(), new Random(1));
    }

    private List<List<String>> households(Roll roll) {
        return build().households(roll).stream()
                .map(household -> household.rows().stream().map(Row::name).toList())
                .toList();
    }

    private static long key(String number) {
        return IdNumber.read(number).key();
    }

    @Test
    void anEventThatSeveralFilesTellCountsOnce() {
        Roll deaths = ConfiguredRolls.get().get("deaths");
        List<List<Row>> files = new ArrayList<>();
        for (String file : List.of("c", "a", "b")) {
            List<Row> rows = new ArrayList<>();
            for (String name : file.equals("a") ? List.of("x", "x") : List.of("x", file)) {
                Object[] values = new Object[deaths.fields().size()];
                values[deaths.get(Roll.NAME).index()] = name;
                rows.add(new Row(deaths, new Origin(new SheetRef(file, 0, ""), rows.size() + 2), values));
            }
            files.add(rows);
        }
        Dossiers dossiers =
                Collecting.dossiers(PERIOD, List.of(REGISTRY), List.of(REGISTRY), files, files, new Random(1));
        assertThat(dossiers.rows(deaths)).extracting(Row::name).containsExactly("x", "x", "b", "c");
        assertThat(dossiers.keyed(Edition.last(deaths)).list()).hasSize(4);
    }
}
