package org.bidui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bidui.report.RunJson.Input;
import org.bidui.report.RunJson.Outcome;
import org.bidui.report.RunJson.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run.json}: its keys, its counts, and what becomes of it when one job runs again. */
class RunJsonTest {
    @TempDir
    private Path folder;

    @Test
    void isReadBackAsWritten() throws IOException {
        RunJson run =
                run("1", List.of(input("a.xlsx", "x")), outcome("allowance", "one", 3), outcome("medical", "two", 4));
        Path file = folder.resolve(RunJsonFile.NAME);

        assertThat(new RunJsonFile().find(file)).isEmpty();
        new RunJsonFile().write(run, file);

        assertThat(new RunJsonFile().find(file)).contains(run);
        assertThat(Files.readString(file))
                .contains("\"headerRow\" : 3", "\"state\" : \"run\"", "\"new\" : 3", "\"ruleVersion\" : \"r1\"")
                .doesNotContain("opened", "reason");
    }

    @Test
    void rerunningAJobReplacesItsPart() {
        RunJson before = run(
                "1",
                List.of(input("a.xlsx", "old"), input("b.xlsx", "old")),
                outcome("allowance", "one", 3),
                outcome("medical", "two", 4));
        RunJson rerun = run(
                "2", List.of(input("a.xlsx", "new")), outcome("allowance", "one", 1), outcome("allowance", "three", 2));

        RunJson merged = rerun.over(before);

        assertThat(merged.checks()).extracting(Outcome::check).containsExactly("one", "three", "two");
        assertThat(merged.checks()).extracting(Outcome::findings).containsExactly(1L, 2L, 4L);
        assertThat(merged.inputs()).extracting(Input::sha256).containsExactly("new", "old");
        assertThat(merged.workbooks()).containsExactly("allowance.xlsx", "medical.xlsx");
        assertThat(merged.started()).isEqualTo("2");
    }

    @Test
    void rerunningAllJobsForgetsTheInputsOfBefore() {
        RunJson before = run("1", List.of(input("gone.xlsx", "old")), outcome("allowance", "one", 3));
        RunJson rerun = run("2", List.of(input("a.xlsx", "new")), outcome("allowance", "one", 1));

        assertThat(rerun.over(before)).isEqualTo(rerun);
    }

    @Test
    void tellsEachCheckOfAWorkbook() throws IOException {
        JobReport report = FixedCounty.report(40);
        WrittenWorkbook written = new WorkbookWriter(folder).write(report, folder);

        List<Outcome> outcomes = RunJson.outcomes(report, written);

        assertThat(outcomes).hasSameSizeAs(report.outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.subjects())
                    .isEqualTo(outcome.satisfied() + outcome.findings() + outcome.unmatchable() + outcome.exempt());
            assertThat(outcome.findings()).isEqualTo(outcome.opened() + outcome.continuing() + outcome.recurred());
            assertThat(outcome.workbook()).isEqualTo(written.file());
        });
        assertThat(outcomes.get(0).findings()).isPositive();
        Outcome last = outcomes.get(outcomes.size() - 1);
        assertThat(last.state()).isEqualTo(State.NOT_RUN);
        assertThat(last.reason()).isEqualTo("缺少名册：义务教育学籍");
    }

    private static RunJson run(String started, List<Input> inputs, Outcome... outcomes) {
        List<String> books =
                Stream.of(outcomes).map(Outcome::workbook).distinct().toList();
        return new RunJson("2020-03", started, started, "p1", "r1", inputs, List.of(outcomes), books);
    }

    private static Input input(String file, String sha256) {
        return new Input(file, sha256, "registry", "Sheet1", "", 3, 10, 8, 1, 1);
    }

    private static Outcome outcome(String job, String check, long findings) {
        return new Outcome(
                job, check, State.RUN, null, findings + 1, 1, findings, 0, 0, findings, 0, 0, 0, job + ".xlsx", check);
    }
}
