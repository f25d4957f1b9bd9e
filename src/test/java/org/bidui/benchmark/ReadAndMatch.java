package org.bidui.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.CheckRunner;
import org.bidui.dossier.DossierBuilder;
import org.bidui.intake.FileChoices;
import org.bidui.intake.Intake;
import org.bidui.intake.SurveyedFile;
import org.bidui.roll.Roll;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetAccount;
import org.bidui.run.Installation;

/** Reading and matching, without what a run adds: the files of a folder into dossiers, every check decided on them. */
final class ReadAndMatch {
    private ReadAndMatch() {}

    public static void main(String[] args) throws IOException {
        Installation installation = Installation.read(Path.of(args[0]));
        YearMonth period = YearMonth.parse(args[2]);
        Intake intake = new Intake(installation.rolls());
        List<SurveyedFile> files = intake.survey(Path.of(args[1]), period, new FileChoices(Set.of(), Map.of()))
                .files();
        List<Check> checks = installation.catalogue().jobs().stream()
                .flatMap(job -> job.checks().stream())
                .toList();
        Set<Roll> subjects = checks.stream().map(Check::about).collect(Collectors.toSet());
        DossierBuilder builder = new DossierBuilder(period, subjects);
        files.forEach(file -> file.rolls().forEach(builder::present));

        long rows = read(intake, files, file -> file.rolls().stream().anyMatch(subjects::contains), builder::subjects);
        builder.seal();
        rows += read(intake, files, file -> file.rolls().stream().noneMatch(subjects::contains), builder::passing);
        CheckRunner runner = new CheckRunner(builder.build(), period);
        long findings = checks.parallelStream()
                .filter(check -> runner.missing(check).isEmpty())
                .mapToLong(check -> runner.run(check).total().findings())
                .sum();
        System.out.println(rows + " rows, " + findings + " findings");
        Cost.print();
    }

    private static long read(
            Intake intake,
            List<SurveyedFile> files,
            java.util.function.Predicate<SurveyedFile> which,
            Function<Roll, RowSink> sinks) {
        return files.parallelStream()
                .filter(which)
                .mapToLong(file -> {
                    try {
                        return intake.read(file, sinks).stream()
                                .mapToLong(SheetAccount::read)
                                .sum();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }
}
