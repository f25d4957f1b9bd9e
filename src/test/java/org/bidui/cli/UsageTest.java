package org.bidui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls the command wrongly is told what and what to write instead, and gets exit code 2. */
class UsageTest {
    @TempDir
    Path folder;

    @Test
    void aloneItPrintsWhatItCanDo() {
        Command alone = Command.run();

        assertThat(alone.exitCode()).isZero();
        assertThat(alone.out()).contains("用法：", "run", "jobs", "test", "sample").doesNotContain("Usage", "history");
    }

    @ParameterizedTest
    @CsvSource({"run", "jobs", "test", "sample"})
    void everyCommandHasChineseHelp(String command) {
        Command help = Command.run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("用法： bidui " + command).doesNotContain("Usage", "null", "Show this");
    }

    @Test
    void versionIsTheProjects() {
        assertThat(Command.run("--version").out()).matches("bidui \\d+\\.\\d+.*\\s+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rn | 没有命令 rn，是不是 run？",
                "run --perid 2020-03 | 没有选项 --perid，是不是 --period？",
                "run --period | --period 后面缺少内容",
                "run --period 2020年3月 | 应写成 2020-03 这样的年月，现在是 “2020年3月”",
                "run --period 2020-13 | 应写成 2020-03 这样的年月，现在是 “2020-13”",
                "run --period 2020-3 | 应写成 2020-03",
                "jobs allowence | 没有比对任务 allowence，是不是 allowance？",
                "jobs allowance medical | 多出了 “medical”",
                "run --period 2020-03 --input . --roll a.xlsx | --roll 应写成 文件名=名册",
                "run --period 2020-03 --input . --roll a.xlsx=registri | 没有名册 registri，是不是 registry？",
                "sample --output x --people many | --people 后面应是整数",
                "sample | 请写明 --output DIR"
            })
    void wrongOptionsAreToldInOneLine(String line, String told) {
        Command wrong = Command.run(line.split(" ", -1));

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains(told);
        assertThat(wrong.err().lines()).hasSize(2).last().asString().startsWith("用法：bidui");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Command run = Command.run(
                "run", "--period", "2020-03", "--input", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("/none 不存在");
    }

    @Test
    void jobsAreListedAndTold() {
        assertThat(Command.run("jobs").out()).contains("allowance", "低保兜底衔接比对", "民政");
        assertThat(Command.run("jobs", "allowance").out())
                .contains("household-without-allowance", "建档立卡户未享受低保特困", "依据：", "核查建议：");
    }

    @Test
    void casesOfAJobPass() {
        Command test = Command.run("test", "education");

        assertThat(test.exitCode()).as(test.err()).isZero();
        assertThat(test.out()).contains("education", "通过").doesNotContain("medical");
    }
}
