package org.bidui.sample;

import java.time.YearMonth;
import java.util.Set;

/** Pensions and the benefits for the old. */
final class SocialSecurityEvaluation extends BenefitEvaluation {
    SocialSecurityEvaluation(CountyBook book, Benefits benefits, YearMonth period) {
        super("social-security", book, benefits, period);
    }

    @Override
    void judge() {
        Set<String> employees = keys(SocialSecurityDepartment.EMPLOYEES);
        Set<String> any = keys(SocialSecurityDepartment.PENSION);
        Set<String> going = keys(
                SocialSecurityDepartment.PENSION, row -> !row.text("status").equals(SocialSecurityDepartment.ENDED));
        Set<String> paid =
                keys(SocialSecurityDepartment.PENSION, row -> row.text("status").equals(SocialSecurityDepartment.PAID));
        Set<String> elderly = keys(SocialSecurityDepartment.ELDERLY);
        for (Registered who : registered) {
            String key = who.key();
            int age = who.person().ageOn(today);
            String school = who.traits().school();
            boolean atWork = age >= 16 && age <= 59 && (school.isEmpty() || school.equals(Terms.NOT_AT_SCHOOL));
            report("not-in-pension", who, atWork && !going.contains(key) && !employees.contains(key));
            report("pension-not-paid", who, age >= 60 && !paid.contains(key) && !employees.contains(key));
            report("elderly-without-benefit", who, age >= 80 && !elderly.contains(key));
            report("pensioner-not-in-pension-roll", who, benefits.pensionFlags().contains(key) && !any.contains(key));
        }
        for (BenefitRow row : persons(SocialSecurityDepartment.PENSION)) {
            report("pension-paid-after-death", row, paid.contains(row.id().key()) && isDead(row));
        }
        for (BenefitRow row : persons(SocialSecurityDepartment.ELDERLY)) {
            report("elderly-benefit-underage", row, row.person().ageOn(today) < 80);
            report("elderly-benefit-after-death", row, isDead(row));
        }
        for (BenefitRow row : persons(SocialSecurityDepartment.FAMILY)) {
            report("family-planning-after-death", row, isDead(row));
        }
    }

    private boolean isDead(BenefitRow row) {
        return matches.deadBefore.contains(row.id().key());
    }
}
