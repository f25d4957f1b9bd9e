package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bidui.sample.CountyBook.Insured;

/** The layers of medical insurance, what patients pay themselves, family doctors. */
final class MedicalEvaluation extends BenefitEvaluation {
    private static final List<Integer> CAPS = List.of(3000, 5000, 10_000);
    private static final int HEAVY = 5000;

    private final Map<String, List<BenefitRow>> bills;
    private final Map<String, List<Insured>> insuredBy;

    MedicalEvaluation(CountyBook book, Benefits benefits, YearMonth period) {
        super("medical", book, benefits, period);
        this.bills = benefits.of(HealthDepartment.BILLS).stream()
                .collect(Collectors.groupingBy(row -> row.id().key()));
        this.insuredBy = book.insured.stream()
                .filter(row -> row.id().usable())
                .collect(Collectors.groupingBy(row -> row.id().key()));
    }

    @Override
    void judge() {
        Set<String> employees = keys(HealthDepartment.EMPLOYEES);
        Set<String> doctors = keys(HealthDepartment.DOCTORS);
        for (Registered who : registered) {
            String key = who.key();
            List<Insured> rows = insuredBy.getOrDefault(key, List.of());
            boolean insured = !rows.isEmpty();
            report("insured-twice", who, insured && employees.contains(key));
            report("premium-not-subsidised", who, insured && lacks(rows, benefits.unsubsidised()));
            report("missing-critical-layer", who, insured && lacks(rows, benefits.withoutCritical()));
            report("missing-supplementary-layer", who, insured && lacks(rows, benefits.withoutSupplementary()));
            report("self-pay-over-cap", who, isOverCap(key));
            report("relief-not-paid", who, lacksRelief(key));
            report("without-family-doctor", who, !doctors.contains(key));
        }
        for (RegistryHousehold household : book.registry) {
            Set<String> keys = new HashSet<>();
            household.members().forEach(member -> keys.add(member.id().key()));
            int burden =
                    keys.stream().mapToInt(key -> sum("self", key, row -> true)).sum();
            report("heavy-medical-burden", household, burden > HEAVY);
        }
        Set<String> seen = new HashSet<>();
        for (Insured row : book.insured) {
            if (row.registered() && row.id().usable() && seen.add(row.id().key())) {
                report(
                        "identity-not-registered",
                        row.place(),
                        row.person(),
                        row.id().key(),
                        !matches.registered.contains(row.id().key()));
            }
        }
    }

    private static boolean lacks(List<Insured> rows, Set<String> lacking) {
        return rows.stream()
                .allMatch(row ->
                        !row.registered() || lacking.contains(row.person().number()));
    }

    private boolean isOverCap(String key) {
        LocalDate newYear = LocalDate.of(period.getYear(), 1, 1);
        for (int level = 1; level <= CAPS.size(); level++) {
            int rank = level;
            int paid = sum("self", key, row -> {
                LocalDate day = row.day("discharged");
                return row.number("rank") == rank && day != null && !day.isBefore(newYear);
            });
            if (paid > CAPS.get(level - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksRelief(String key) {
        return sum("compliant", key, row -> true) > HEAVY && sum("relief", key, row -> true) == 0;
    }

    /** Over the bills of the last twelve months; there are no others. */
    private int sum(String column, String key, Predicate<BenefitRow> wanted) {
        return bills.getOrDefault(key, List.of()).stream()
                .filter(wanted)
                .mapToInt(row -> row.number(column))
                .sum();
    }
}
