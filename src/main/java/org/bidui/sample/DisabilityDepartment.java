package org.bidui.sample;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bidui.sample.CountyBook.Death;

/** Certificates of disability, the two benefits (两项补贴) and the centres that look after the severely disabled. */
final class DisabilityDepartment extends Department {
    static final String CERTIFICATES = "disability";
    static final String CARE = "care_benefit";
    static final String LIVING = "living_benefit";
    static final String CENTRES = "care_centre";
    static final int SEVERE = 2;

    private final Set<String> recipients = new HashSet<>();

    DisabilityDepartment(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        super(book, benefits, chance, people, period);
        recipients.addAll(new Matches(book, period).allowanceRows.keySet());
    }

    @Override
    void derive() {
        for (Registered who : registered) {
            if (who.isDisabled() || who.isCertified()) {
                boolean works = Terms.WITH_LABOUR.contains(who.traits().labour());
                certify(
                        who,
                        who.isCertified()
                                ? who.member().id().text().charAt(19) - '0'
                                : works ? chance.between(3, 4) : chance.between(1, 4));
            }
        }
        for (int i = book.registry.size() / 15; i > 0; i--) {
            addStranger(CERTIFICATES, 10, 80, certificate(chance.between(1, 4)));
        }
    }

    @Override
    void plant(int turn) {
        Set<String> care = on(CARE);
        Set<String> living = on(LIVING);
        Set<String> centres = on(CENTRES);
        Set<String> certified = on(CERTIFICATES);
        Set<String> severe = new HashSet<>();
        benefits.of(CERTIFICATES).stream()
                .filter(row -> row.number("level") <= SEVERE)
                .forEach(row -> severe.add(row.id().key()));
        plantOn(
                who -> severe.contains(who.key()) && care.contains(who.key()),
                "severe-without-care-benefit",
                "no-care",
                who -> drop(CARE, who.key()));
        plantOn(
                who -> living.contains(who.key()),
                "disabled-without-living-benefit",
                "no-living",
                who -> drop(LIVING, who.key()));
        promise(
                "benefit-without-certificate",
                addStranger(turn % 2 == 0 ? CARE : LIVING, 30, 70, benefit()),
                "no-certificate");
        payTheDead();
        plantOn(
                who -> who.isDisabled() && certified.contains(who.key()) && !who.isCertified(),
                "registry-disability-without-certificate",
                "no-certificate-registry",
                who -> {
                    for (String roll : new String[] {CERTIFICATES, CARE, LIVING, CENTRES}) {
                        drop(roll, who.key());
                    }
                });
        plantOn(
                who -> !who.isDisabled()
                        && !certified.contains(who.key())
                        && !Terms.WITH_LABOUR.contains(who.traits().labour()),
                "registry-omits-disability",
                "omits-disability",
                who -> certify(who, 3));
        plantOn(
                who -> who.isDisabled()
                        && Terms.WITH_LABOUR.contains(who.traits().labour())
                        && !who.isCertified(),
                "severe-disability-with-labour",
                "severe-labour",
                who -> {
                    for (String roll : new String[] {CERTIFICATES, CARE, LIVING, CENTRES}) {
                        drop(roll, who.key());
                    }
                    certify(who, SEVERE);
                });
        plantOn(
                who -> severe.contains(who.key()) && centres.contains(who.key()) && standsAlone(who),
                "care-centre-candidate",
                "no-centre",
                who -> drop(CENTRES, who.key()));
    }

    private void certify(Registered who, int level) {
        add(CERTIFICATES, who, certificate(level));
        if (diedBefore(who.key())) {
            if (level <= SEVERE) {
                add(CARE, who, benefit());
            }
            return;
        }
        if (level <= SEVERE) {
            add(CARE, who, benefit());
            if (!hasWorkingRelative(who)) {
                add(
                        CENTRES,
                        who,
                        Map.of(
                                "centre",
                                nth("care.centres", level),
                                "admitted",
                                period.minusMonths(5).atDay(1)));
            }
        }
        if (recipients.contains(who.key())) {
            add(LIVING, who, benefit());
        }
    }

    private void payTheDead() {
        int at = CountyBook.anyOf(
                book.deaths,
                chance,
                death -> death.id().usable()
                        && death.latest().isBefore(period.atDay(1))
                        && death.id().key().equals(death.person().number())
                        && !book.touched.contains(death.person().number())
                        && !registeredKeys.contains(death.id().key()));
        if (at >= 0) {
            Death death = book.deaths.get(at);
            book.touched.add(death.person().number());
            add(CERTIFICATES, death.place(), death.person(), "", certificate(2));
            promise(
                    "disability-benefit-after-death",
                    add(CARE, death.place(), death.person(), "", benefit()),
                    "died-benefit");
        }
    }

    private static boolean hasWorkingRelative(Registered who) {
        return who.household().members().stream()
                .anyMatch(member -> !member.id().key().equals(who.key())
                        && Terms.WITH_LABOUR.contains(member.traits().labour()));
    }

    /** Nobody else in the household can work, not even a little. */
    private static boolean standsAlone(Registered who) {
        return who.household().members().stream()
                .allMatch(member -> member.id().key().equals(who.key())
                        || Terms.WITHOUT_LABOUR.contains(member.traits().labour()));
    }

    private Map<String, Object> certificate(int level) {
        int category = chance.between(1, 7);
        return Map.of(
                "level",
                level,
                "level_text",
                nth("disability.levels." + (category % 2), level - 1),
                "category",
                nth("disability.categories", category - 1),
                "type",
                category,
                "issued",
                period.minusMonths(chance.between(3, 90)).atDay(1));
    }

    private Map<String, Object> benefit() {
        return Map.of(
                "amount", 60, "start", period.minusMonths(chance.between(1, 40)).atDay(1));
    }
}
