package org.bidui.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as they are made, each with what was planted for it. */
final class FindingList {
    private final PlantNotes notes;
    private final List<ExpectedFinding> findings = new ArrayList<>();

    FindingList(PlantNotes notes) {
        this.notes = notes;
    }

    List<ExpectedFinding> list() {
        return List.copyOf(findings);
    }

    /**
     * Adds a finding.
     *
     * @param household whether the subject is a household
     * @param people whose plants may be the reason
     */
    void add(
            String job,
            String check,
            boolean household,
            String number,
            String idNumber,
            String name,
            Place place,
            List<Person> people) {
        String why = notes.find(check, household ? number : idNumber);
        for (Person person : people) {
            why = why == null ? notes.find(check, person.number()) : why;
        }
        findings.add(
                new ExpectedFinding(job, check, household, number, idNumber, name, place.township(), orNatural(why)));
    }

    private static String orNatural(@Nullable String why) {
        return why == null ? Terms.WORDING.say("why.natural") : why;
    }
}
