package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Certificates of disability and what they entitle to. */
final class DisabilityEvaluation extends BenefitEvaluation {
    DisabilityEvaluation(CountyBook book, Benefits benefits, YearMonth period) {
        super("disability", book, benefits, period);
    }

    @Override
    void judge() {
        Set<String> certified = keys(DisabilityDepartment.CERTIFICATES);
        Set<String> severe = keys(DisabilityDepartment.CERTIFICATES, row -> row.number("level") <= 2);
        Set<String> care = keys(DisabilityDepartment.CARE);
        Set<String> living = keys(DisabilityDepartment.LIVING);
        Set<String> centres = keys(DisabilityDepartment.CENTRES);
        for (BenefitRow row : persons(DisabilityDepartment.CERTIFICATES)) {
            String key = row.id().key();
            boolean supported = matches.registered.contains(key) || matches.isPaid(key);
            report("severe-without-care-benefit", row, severe.contains(key) && supported && !care.contains(key));
            report(
                    "disabled-without-living-benefit",
                    row,
                    matches.allowanceRows.containsKey(key) && !living.contains(key));
        }
        Set<String> seen = new HashSet<>();
        for (String roll : List.of(DisabilityDepartment.CARE, DisabilityDepartment.LIVING)) {
            for (BenefitRow row : persons(roll)) {
                String key = row.id().key();
                if (seen.add(key)) {
                    report("benefit-without-certificate", row, !certified.contains(key));
                    report("disability-benefit-after-death", row, matches.deadBefore.contains(key));
                }
            }
        }
        for (Registered who : registered) {
            String key = who.key();
            boolean works = Terms.WITH_LABOUR.contains(who.traits().labour());
            report(
                    "registry-disability-without-certificate",
                    who,
                    (who.isDisabled() || who.isCertified()) && !certified.contains(key));
            report("registry-omits-disability", who, certified.contains(key) && !who.isDisabled());
            report("severe-disability-with-labour", who, severe.contains(key) && works);
            report(
                    "care-centre-candidate",
                    who,
                    severe.contains(key) && !centres.contains(key) && !hasWorkingRelative(who));
        }
    }

    private static boolean hasWorkingRelative(Registered who) {
        return who.household().members().stream()
                .filter(member -> !member.id().key().equals(who.key()))
                .anyMatch(member -> Terms.WITH_LABOUR.contains(member.traits().labour()));
    }
}
