package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.sample.CountyBook.Death;

/** Pensions, the benefits for the very old and for parents who kept to family planning, the towns' allowance. */
final class SocialSecurityDepartment extends Department {
    static final String PENSION = "pension";
    static final String EMPLOYEES = "employee_pension";
    static final String ELDERLY = "elderly_benefit";
    static final String FAMILY = "family_planning_benefit";
    static final String URBAN = "urban_allowance";
    static final int PENSION_AGE = 60;
    static final int GROWN_UP = 16;
    static final int ELDERLY_AGE = 80;

    static final String PAYING = WORDING.list("pension.statuses").get(0);
    static final String PAID = WORDING.list("pension.statuses").get(1);
    static final String SUSPENDED = WORDING.list("pension.statuses").get(2);
    static final String ENDED = WORDING.list("pension.statuses").get(3);

    SocialSecurityDepartment(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        super(book, benefits, chance, people, period);
    }

    @Override
    void derive() {
        for (Registered who : registered) {
            boolean dead = diedBefore(who.key());
            int age = age(who);
            if (age >= PENSION_AGE) {
                add(PENSION, who, pension(dead ? ENDED : PAID));
                benefits.pensionFlags().add(who.key());
            } else if (age >= GROWN_UP) {
                add(PENSION, who, pension(PAYING));
                benefits.pensionFlags().add(who.key());
            }
            if (age >= ELDERLY_AGE && !dead) {
                add(ELDERLY, who, monthly(60));
            }
            if (age >= PENSION_AGE && !dead && chance.percent(8)) {
                add(FAMILY, who, Map.of("kind", nth("family.kinds", age), "amount", 960, "spouse", people.surname()));
            }
        }
        for (int i = book.registry.size() / 10; i > 0; i--) {
            addStranger(PENSION, 61, 90, pension(PAID));
            addStranger(EMPLOYEES, 61, 85, employed(i));
            addStranger(ELDERLY, ELDERLY_AGE, 95, monthly(60));
            addStranger(URBAN, 20, 75, Map.of("size", 1 + i % 3, "amount", 380 + 10 * (i % 9)));
        }
    }

    @Override
    void plant(int turn) {
        Set<String> elderly = on(ELDERLY);
        plantOn(this::isPayer, "not-in-pension", "no-pension", who -> {
            drop(PENSION, who.key());
            benefits.pensionFlags().remove(who.key());
        });
        plantOn(this::isPayer, "not-in-pension", "ended-pension", who -> change(who, ENDED));
        plantOn(this::isPayer, "", "", who -> {
            // as an employee instead: no finding
            drop(PENSION, who.key());
            benefits.pensionFlags().remove(who.key());
            add(EMPLOYEES, who, employed(turn));
        });
        plantOn(this::isPayer, "pensioner-not-in-pension-roll", "flag-only", who -> drop(PENSION, who.key()));
        plantOn(this::isPensioner, "pension-not-paid", "suspended-pension", who -> change(who, SUSPENDED));
        plantOn(this::isPensioner, "pension-not-paid", "no-pension", who -> {
            drop(PENSION, who.key());
            benefits.pensionFlags().remove(who.key());
        });
        plantOn(
                who -> elderly.contains(who.key()),
                "elderly-without-benefit",
                "no-elderly",
                who -> drop(ELDERLY, who.key()));
        promise(
                "elderly-benefit-underage",
                addStranger(ELDERLY, ELDERLY_AGE - 4, ELDERLY_AGE - 2, monthly(60)),
                "underage");
        payTheDead(PENSION, "pension-paid-after-death", pension(PAID));
        payTheDead(ELDERLY, "elderly-benefit-after-death", monthly(60));
        payTheDead(
                FAMILY,
                "family-planning-after-death",
                Map.of("kind", nth("family.kinds", turn), "amount", 960, "spouse", people.surname()));
    }

    /** Somebody of the crematory's list who is on no registry. */
    private void payTheDead(String roll, String check, Map<String, Object> values) {
        LocalDate first = period.atDay(1);
        List<Death> dead = book.deaths;
        int at = CountyBook.anyOf(
                dead,
                chance,
                death -> death.id().usable()
                        && death.latest().isBefore(first)
                        && death.id().key().equals(death.person().number())
                        && death.person().ageOn(today) > ELDERLY_AGE
                        && !book.touched.contains(death.person().number())
                        && !registeredKeys.contains(death.id().key()));
        if (at >= 0) {
            Death death = dead.get(at);
            book.touched.add(death.person().number());
            promise(check, add(roll, death.place(), death.person(), "", values), "died-benefit");
        }
    }

    private void change(Registered who, String status) {
        benefits.of(PENSION)
                .replaceAll(row -> row.id().key().equals(who.key())
                        ? new BenefitRow(row.place(), row.person(), row.id(), row.household(), pension(status))
                        : row);
    }

    private boolean isPayer(Registered who) {
        return age(who) >= GROWN_UP
                && age(who) < PENSION_AGE
                && who.traits().school().equals(Terms.NOT_AT_SCHOOL);
    }

    private boolean isPensioner(Registered who) {
        return age(who) >= PENSION_AGE && !diedBefore(who.key());
    }

    private static Map<String, Object> pension(String status) {
        return status.equals(PAYING) || status.equals(ENDED)
                ? Map.of("status", status, "grade", 200)
                : Map.of("status", status, "amount", 115);
    }

    private static Map<String, Object> employed(int turn) {
        return Map.of(
                "employer",
                nth("employers", turn),
                "amount",
                2100 + turn % 10 * 35,
                "retired",
                LocalDate.of(2008 + turn % 10, 5, 1));
    }

    private Map<String, Object> monthly(int amount) {
        return Map.of(
                "amount",
                amount,
                "start",
                period.minusMonths(chance.between(1, 50)).atDay(1));
    }
}
