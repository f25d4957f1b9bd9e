package org.bidui.check.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Check;
import org.bidui.check.Job;

/**
 * All jobs of an installation, and the cases that their authors wrote.
 *
 * @param jobs in the order of their ids
 * @param cases by the id of a check, in the order of its file
 */
public record Catalogue(List<Job> jobs, Map<String, List<CheckCase>> cases) {
    public Catalogue {
        jobs = List.copyOf(jobs);
        cases = Map.copyOf(cases);
    }

    public Optional<Job> findJob(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    public List<CheckCase> listCases(Check check) {
        return cases.getOrDefault(check.id(), List.of());
    }
}
