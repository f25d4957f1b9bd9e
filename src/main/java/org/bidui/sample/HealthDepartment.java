package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bidui.sample.CountyBook.Insured;

/** Insurance beyond the residents' own, what illness cost, and family doctors. */
final class HealthDepartment extends Department {
    static final String EMPLOYEES = "employee_insurance";
    static final String BILLS = "medical_bills";
    static final String DOCTORS = "family_doctors";
    private static final int MONTHS = 12;

    private final Set<String> billed = new HashSet<>();

    HealthDepartment(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        super(book, benefits, chance, people, period);
    }

    @Override
    void derive() {
        for (Registered who : registered) {
            add(DOCTORS, who, signed(period.minusMonths(chance.between(2, 20)).atDay(chance.between(1, 28))));
            if (chance.percent(12)) {
                int back = chance.between(0, MONTHS - 1);
                bill(
                        who,
                        period.minusMonths(back).atDay(chance.between(1, 28)),
                        1 + chance.between(0, 2),
                        100 + 10 * chance.between(0, 60),
                        0);
            }
        }
        for (int i = book.registry.size() / 8; i > 0; i--) {
            addStranger(EMPLOYEES, 22, 58, employed(i));
        }
    }

    @Override
    void plant(int turn) {
        Set<String> insured = insured();
        plantOn(
                who -> insured.contains(who.key()),
                "insured-twice",
                "insured-twice",
                who -> add(EMPLOYEES, who, employed(turn)));
        plantOn(who -> insured.contains(who.key()), "", "", who -> {
            // as an employee instead: no finding
            book.insured.removeIf(row -> row.id().key().equals(who.key()));
            add(EMPLOYEES, who, employed(turn + 1));
        });
        plantOn(
                who -> insured.contains(who.key()),
                "premium-not-subsidised",
                "no-subsidy",
                who -> benefits.unsubsidised().add(number(who)));
        plantOn(
                who -> insured.contains(who.key()),
                "missing-critical-layer",
                "no-critical",
                who -> benefits.withoutCritical().add(number(who)));
        plantOn(
                who -> insured.contains(who.key()),
                "missing-supplementary-layer",
                "no-supplementary",
                who -> benefits.withoutSupplementary().add(number(who)));
        plantOn(who -> true, "without-family-doctor", "no-doctor", who -> drop(DOCTORS, who.key()));
        plantOn(who -> true, "without-family-doctor", "doctor-ended", who -> {
            drop(DOCTORS, who.key());
            add(DOCTORS, who, signed(period.minusMonths(14).atDay(1))).person();
            benefits.of(DOCTORS)
                    .replaceAll(row -> row.id().key().equals(who.key())
                            ? row.with("ends", period.atDay(1).minusDays(1))
                            : row);
        });
        Person stranger = people.anybody(20, 70);
        book.insured.add(
                new Insured(chance.of(places), stranger, IdCell.plain(stranger.number()), Terms.INSURED, true));
        book.notes.promise("identity-not-registered", stranger.number(), "identity");
        plantCosts(turn);
    }

    private void plantCosts(int turn) {
        LocalDate january = LocalDate.of(period.getYear(), 1, 8);
        LocalDate now = period.atDay(10);
        plantOn(this::isWithoutBills, "self-pay-over-cap", "over-cap", who -> {
            bill(who, january, 1, 1700, 100);
            bill(who, now, 1, 1310, 100);
        });
        plantOn(this::isWithoutBills, "", "", who -> {
            // the cap itself, and as much again at another level: no finding
            bill(who, january, 1, 3000, 0);
            bill(who, now, 2, 1000, 0);
        });
        plantOn(
                this::isWithoutBills,
                "self-pay-over-cap",
                "over-cap",
                who -> bill(who, now, 2 + turn % 2, turn % 2 == 0 ? 5200 : 10_500, 500));
        plantOn(this::isWithoutBills, "", "", who -> {
            // last year's share is no matter of this year's cap
            bill(who, LocalDate.of(period.getYear() - 1, 12, 20), 1, 2400, 0);
            bill(who, now, 1, 2600, 0);
            book.notes.note(who.household().number(), "burden-exact");
        });
        plantOn(this::isWithoutBills, "", "", who -> {
            for (RegistryHousehold.Member member : who.household().members()) {
                book.touched.add(member.person().number());
            }
            bill(who, LocalDate.of(period.getYear() - 1, 11, 20), 1, 2450, 0);
            bill(who, LocalDate.of(period.getYear() - 1, 12, 28), 1, 2700, 0);
            book.notes.promise("heavy-medical-burden", who.household().number(), "burden");
        });
        plantOn(this::isWithoutBills, "relief-not-paid", "no-relief", who -> {
            bill(who, now, 3, 7000, 0);
            book.notes.note(who.household().number(), "no-relief");
        });
        plantOn(this::isWithoutBills, "", "", who -> {
            bill(who, now, 3, 7000, 800);
            book.notes.note(who.household().number(), "relief");
        });
    }

    private boolean isWithoutBills(Registered who) {
        return who.household().members().stream()
                .noneMatch(member -> billed.contains(member.id().key()));
    }

    private void bill(Registered who, LocalDate day, int level, int selfPaid, int relief) {
        billed.add(who.key());
        int total = selfPaid * 4 + relief;
        add(
                BILLS,
                who,
                Map.of(
                        "hospital", nth("hospital.names." + level, selfPaid),
                        "level", nth("hospital.levels." + level, selfPaid),
                        "rank", level,
                        "total", total,
                        "pooled", total - selfPaid - relief,
                        "relief", relief,
                        "self", selfPaid,
                        "compliant", selfPaid * 9 / 10,
                        "discharged", day));
    }

    private static String number(Registered who) {
        return who.key();
    }

    /** Who is insured under the number by which the registry knows the person. */
    private Set<String> insured() {
        Set<String> keys = new HashSet<>();
        book.insured.stream()
                .filter(row -> row.id().usable() && !Terms.UNINSURED.contains(row.status()))
                .forEach(row -> keys.add(row.id().key()));
        return keys;
    }

    private static Map<String, Object> employed(int turn) {
        return Map.of("employer", nth("employers", turn), "status", WORDING.say("insurance.active"), "base", 3200);
    }

    private static Map<String, Object> signed(LocalDate day) {
        return Map.of("doctor", nth("doctors", day.getDayOfMonth()), "signed", day);
    }
}
