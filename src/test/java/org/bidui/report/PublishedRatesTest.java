package org.bidui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bidui.check.CoverageRates;
import org.bidui.check.Rate;
import org.bidui.dossier.Collecting;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.dossier.Dossiers;
import org.bidui.person.IdNumber;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;
import org.junit.jupiter.api.Test;

/**
 * The rates that a county published: 3,362 households with 5,862 people on the allowance and 591 with 612 in extreme poverty
 * support, of 4,489 households with 11,472 people: 88.05 % and 56.43 %, cut off at two decimals.
 */
class PublishedRatesTest {
    private static final int HOUSEHOLDS = 4_489;
    private static final int PEOPLE = 11_472;
    private static final Roll REGISTRY = ConfiguredRolls.get().get("registry");
    private static final Roll ALLOWANCE = ConfiguredRolls.get().get("allowance");
    private static final Roll EXTREME_POVERTY = ConfiguredRolls.get().get("extreme_poverty");

    @Test
    void areReproducedByCuttingOff() {
        List<Row> registry = new ArrayList<>();
        List<Row> allowance = new ArrayList<>();
        List<Row> extremePoverty = new ArrayList<>();
        int[] sizes = sizes();
        int person = 0;
        for (int household = 0; household < HOUSEHOLDS; household++) {
            for (int member = 0; member < sizes[household]; member++, person++) {
                registry.add(row(REGISTRY, registry.size(), person, "H" + household, household));
                if (household < 3_362) {
                    addUpTo(5_862 - (3_361 - household), allowance, row(ALLOWANCE, allowance.size(), person, "", 0));
                } else if (household >= 3_362 && household < 3_953) {
                    addUpTo(
                            612 - (3_952 - household),
                            extremePoverty,
                            row(EXTREME_POVERTY, extremePoverty.size(), person, "", 0));
                }
            }
        }
        assertThat(person).isEqualTo(PEOPLE);
        Dossiers dossiers = Collecting.dossiers(
                YearMonth.of(2020, 3),
                List.of(REGISTRY),
                List.of(REGISTRY),
                List.of(registry, allowance, extremePoverty),
                new Random(1));
        CoverageRates rates = CoverageRates.of(dossiers, REGISTRY, List.of(ALLOWANCE, EXTREME_POVERTY));
        Rate households = rates.households().values().stream().reduce(Rate.ZERO, Rate::plus);
        Rate persons = rates.persons().values().stream().reduce(Rate.ZERO, Rate::plus);
        assertThat(rates.households()).as("by village").hasSize(7);
        assertThat(households).isEqualTo(new Rate(3_953, HOUSEHOLDS));
        assertThat(persons).isEqualTo(new Rate(6_474, PEOPLE));
        assertThat(percent(households, RoundingMode.DOWN)).isEqualTo("88.05");
        assertThat(percent(persons, RoundingMode.DOWN)).isEqualTo("56.43");
        assertThat(percent(households, RoundingMode.HALF_UP)).isEqualTo("88.06");
    }

    private static String percent(Rate rate, RoundingMode rounding) {
        BigDecimal percent = Percent.of(rate.covered(), rate.all(), rounding);
        return percent == null ? "" : percent.movePointRight(2).toPlainString();
    }

    /** Two or three people a household. */
    private static int[] sizes() {
        int[] sizes = new int[HOUSEHOLDS];
        for (int i = 0; i < HOUSEHOLDS; i++) {
            sizes[i] = i < PEOPLE - 2 * HOUSEHOLDS ? 3 : 2;
        }
        return sizes;
    }

    /** Leaves room for one person of each household that is still to come. */
    private static void addUpTo(int most, List<Row> rows, Row row) {
        if (rows.size() < most) {
            rows.add(row);
        }
    }

    private static Row row(Roll roll, int number, int person, String household, int village) {
        Object[] values = new Object[roll.fields().size()];
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(person / 900);
        values[roll.get(Roll.ID_NUMBER).index()] = IdNumber.compose(340621, born, person % 900);
        if (roll.equals(REGISTRY)) {
            values[roll.get(Roll.HOUSEHOLD_NO).index()] = household;
            values[roll.get(Roll.TOWNSHIP).index()] = "甲镇";
            values[roll.get(Roll.VILLAGE).index()] = "村" + village % 7;
        }
        return new Row(roll, new Origin(new SheetRef(roll.id(), 0, ""), number + 2), values);
    }
}
