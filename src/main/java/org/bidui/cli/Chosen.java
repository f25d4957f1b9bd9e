package org.bidui.cli;

import java.util.ArrayList;
import java.util.List;
import org.bidui.check.Job;
import org.bidui.definition.Nearest;
import org.bidui.run.Installation;
import org.bidui.wording.Wording;

/** Finds what a user named among what there is. */
final class Chosen {
    private static final Wording WORDING = Wording.of(Chosen.class);

    private Chosen() {}

    /**
     * The jobs of these ids, all when none is named.
     *
     * @throws UsageFailure when one does not exist
     */
    static List<Job> jobs(Installation installation, List<String> ids) {
        List<Job> all = installation.catalogue().jobs();
        if (ids.isEmpty()) {
            return all;
        }
        List<String> known = all.stream().map(Job::id).toList();
        List<Job> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(all.stream()
                    .filter(job -> job.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UsageFailure(WORDING.say(
                            "job.unknown",
                            id,
                            Failures.instead(Nearest.to(id, known)),
                            String.join(WORDING.say("comma"), known)))));
        }
        return all.stream().filter(chosen::contains).toList();
    }
}
