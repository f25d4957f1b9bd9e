package org.bidui.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was planted where, and which findings it has to lead to. */
final class PlantNotes {
    private final Map<String, String> reasons = new HashMap<>();
    private final List<Promise> promises = new ArrayList<>();

    /** A finding that a plant was made for. */
    record Promise(String check, String subject) {}

    /** @param subject a household's or person's number */
    void note(String subject, String reason) {
        reasons.putIfAbsent(subject, Terms.WORDING.say("why." + reason));
    }

    /** Notes, and promises the finding. */
    void promise(String check, String subject, String reason) {
        note(subject, reason);
        reasons.put(check + " " + subject, Terms.WORDING.say("why." + reason));
        promises.add(new Promise(check, subject));
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** Why the check finds the subject, as far as plants are the reason. */
    @Nullable
    String find(String check, String subject) {
        String own = reasons.get(check + " " + subject);
        return own == null ? reasons.get(subject) : own;
    }
}
