package org.bidui.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidui.dossier.Household;
import org.bidui.person.ChineseText;

/** All exemptions of an office. A person's holds for the person and for a household with that member. */
public final class Exemptions {
    /** Nobody is exempt. */
    public static final Exemptions NONE = new Exemptions(List.of());

    private final Map<String, List<Exemption>> byCheck;

    public Exemptions(List<Exemption> exemptions) {
        this.byCheck = exemptions.stream().collect(Collectors.groupingBy(Exemption::check));
    }

    /** Whether a check need not hold for a subject on a day. */
    public boolean exempt(Check check, Subject subject, LocalDate day) {
        return byCheck.getOrDefault(check.id(), List.of()).stream()
                .anyMatch(exemption -> !exemption.until().isBefore(day) && isAbout(exemption, subject));
    }

    private static boolean isAbout(Exemption exemption, Subject subject) {
        Household household = subject.household();
        if (exemption.key() == 0) {
            return exemption.householdNo().equals(ChineseText.plain(household.number()));
        }
        return subject.unit() == Unit.PERSON
                ? subject.row().id().key() == exemption.key()
                : household.members().stream().anyMatch(member -> member.key() == exemption.key());
    }
}
