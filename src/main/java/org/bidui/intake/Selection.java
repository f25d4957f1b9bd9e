package org.bidui.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.roll.Roll;

/**
 * Which files serve for a period.
 *
 * @param files to be read, the period's own first, then from the newest to the oldest; sheets that do not serve are unread
 * @param carriedOver the rolls whose newest list is an earlier period's, by that period: 沿用 2020-02
 * @param missing the wanted rolls that no file within their age has
 * @param problems what stops the run, those of the period's own folder first
 */
public record Selection(
        List<SurveyedFile> files, Map<Roll, YearMonth> carriedOver, Set<Roll> missing, List<InputProblem> problems) {
    public Selection {
        files = List.copyOf(files);
        carriedOver = Map.copyOf(carriedOver);
        missing = Set.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
