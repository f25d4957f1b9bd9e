package org.bidui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.wording.Wording;

/**
 * What the sheets of a job's workbook are called, in their order, before any is written: links need the names.
 *
 * @param checks by check id, in the job's order
 */
record BookSheets(String summary, Map<String, String> checks, String unmatchable, String intake, String guide) {

    static BookSheets assign(Job job, SheetNames names) {
        Wording wording = Wording.of(BookSheets.class);
        String summary = names.assign(wording.say("sheet.summary"));
        String unmatchable = names.assign(wording.say("sheet.unmatchable"));
        String intake = names.assign(wording.say("sheet.intake"));
        String guide = names.assign(wording.say("sheet.guide"));
        Map<String, String> checks = new LinkedHashMap<>();
        for (Check check : job.checks()) {
            checks.put(check.id(), names.assign(check.title()));
        }
        return new BookSheets(summary, checks, unmatchable, intake, guide);
    }

    /**
     * The sheet of a check.
     *
     * @throws IllegalArgumentException when the job has no such check
     */
    String get(String check) {
        String name = checks.get(check);
        if (name == null) {
            throw new IllegalArgumentException("no sheet for " + check);
        }
        return name;
    }
}
