package org.bidui.intake;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.roll.Roll;

/**
 * What lies in a folder: table files with their rolls, files that were not opened, and what stops a run.
 *
 * @param files the table files, in the order of their names
 */
public record Survey(
        Path folder,
        YearMonth period,
        List<SurveyedFile> files,
        List<SkippedFile> skipped,
        List<InputProblem> problems) {
    public Survey {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /** Whether some sheet is of that roll. */
    public boolean has(Roll roll) {
        return files.stream().anyMatch(file -> file.rolls().contains(roll));
    }

    /** The sheets that have a header but are no roll that this installation knows. */
    public List<SurveyedSheet> unrecognised() {
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .filter(SurveyedSheet::isUnrecognised)
                .toList();
    }
}
