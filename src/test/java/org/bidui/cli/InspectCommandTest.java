package org.bidui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff see of their files before a run, and what keeps a run from going on. */
class InspectCommandTest {
    private static final Path SAMPLE = Path.of("sample-data/2020-03");
    private static final String PEOPLE = """
            1,张一,340621196001011019,濉溪镇,普通劳动力,未脱贫,2014,一般贫困户,HB001
            2,张二,340621196001021022,韩村镇,普通劳动力,未脱贫,2014,一般贫困户,HB002
            """;
    private static final String HEADER = "序号,姓名,身份证号码,乡(镇),劳动技能,脱贫属性,脱贫年渡,贫困户属性,户编号\n";

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("2020-03"));
    }

    @Test
    void theSampleIsExplainedOnAHundredColumnsWithoutAnybodysNumber() throws IOException {
        Command inspect = inspect(SAMPLE);

        assertThat(inspect.exitCode()).as(inspect.all()).isZero();
        assertThat(inspect.out().lines()).allMatch(line -> ConsoleTable.width(line) <= InspectionText.WIDTH);
        assertThat(inspect.out())
                .contains("认作农村低保", "成员 2 至 6", "邓*", "16 项可以比对", "Thumbs.db")
                .doesNotContainPattern("\\d{15}");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void everyColumnIsExplainedToPrograms() throws IOException {
        put("建档立卡.csv", HEADER + PEOPLE);

        JsonNode report = json(inspect(input, "--format", "json"));

        JsonNode sheet = report.path("files").path(0).path("sheets").path(0);
        assertThat(report.path("period").asText()).isEqualTo("2020-03");
        assertThat(sheet.path("roll").asText()).isEqualTo("registry");
        assertThat(sheet.path("candidates").path(0).path("chosen").asBoolean()).isTrue();
        assertThat(sheet.path("candidates").path(0).path("hints")).hasSize(1);
        assertThat(how(sheet, "姓名")).isEqualTo("exact");
        assertThat(how(sheet, "乡(镇)")).isEqualTo("exact");
        assertThat(how(sheet, "脱贫年渡")).isEqualTo("unknown");
        JsonNode suggestion = column(sheet, "脱贫年渡").path("suggestion");
        assertThat(suggestion.path("field").path("name").asText()).isEqualTo("lifted_year");
        assertThat(suggestion.path("distance").asInt()).isEqualTo(1);
        assertThat(column(sheet, "姓名").path("samples").path(0).asText()).isEqualTo("张*");
        assertThat(column(sheet, "身份证号码").path("samples").path(0).asText()).isEqualTo("340621\u202619");
        assertThat(sheet.path("read").asLong())
                .isEqualTo(sheet.path("accepted").asLong()
                        + sheet.path("rejected").asLong()
                        + sheet.path("skipped").asLong());
        assertThat(report.path("rolls"))
                .anySatisfy(roll -> assertThat(roll.path("state").asText()).isEqualTo("missing"));
        assertThat(report.path("jobs").path(0).path("checks"))
                .anySatisfy(check -> assertThat(check.path("reason").asText()).contains("缺少名册"));
    }

    @Test
    void damagedFileIsToldAndEndsAsARunWould() throws IOException {
        put("建档立卡.csv", HEADER + PEOPLE);
        Files.write(input.resolve("低保.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});

        Command inspect = inspect(input);

        assertThat(inspect.exitCode()).isEqualTo(3);
        assertThat(inspect.out()).contains("必须先解决的问题", "低保.xlsx", "建档立卡.csv");
        assertThat(inspect(input, "--ignore", "低保.xlsx").exitCode()).isZero();
    }

    @Test
    void twoVersionsOfOneRollStopBothCommands() throws IOException {
        copySample();
        Path list = input.resolve("城乡居民医保参保名单.csv");
        byte[] bytes = Files.readAllBytes(list);
        int cut = bytes.length * 9 / 10;
        while (bytes[cut - 1] != '\n') {
            cut--;
        }
        Files.write(input.resolve("城乡居民医保参保名单(更正).csv"), java.util.Arrays.copyOf(bytes, cut));

        Command run = run("2020-03");

        assertThat(run.exitCode()).as(run.all()).isEqualTo(3);
        assertThat(run.err()).contains("可能是同一名册的新旧两版", "--ignore");
        assertThat(inspect(input).out()).contains("可能是同一名册的新旧两版");
        assertThat(run("2020-03", "--ignore", "城乡居民医保参保名单.csv").exitCode()).isZero();
    }

    @Test
    void goneTownshipAndColumnStopTheNextMonthUntilAccepted() throws IOException {
        copySample();
        assertThat(run("2020-03").exitCode()).isZero();
        Path remembered = folder.resolve("data/layouts/2020-03.json");
        assertThat(Files.readString(remembered)).contains("濉溪镇").doesNotContainPattern("\\d{15}");
        assertThat(Files.getPosixFilePermissions(remembered)).hasSize(2);

        input = Files.createDirectory(folder.resolve("2020-04"));
        copySample();
        Files.move(input.resolve("2020年3月农村低保发放花名册.xls"), input.resolve("低保4月.xls"));
        Files.delete(input.resolve("铁佛镇中心小学学生名册.xlsx"));
        Command stopped = run("2020-04");

        assertThat(stopped.exitCode()).as(stopped.all()).isEqualTo(4);
        assertThat(stopped.err()).contains("2020年3月", "--accept-drift", "没有发布任何结果");
        assertThat(folder.resolve("reports/2020-04")).doesNotExist();
        assertThat(folder.resolve("data/layouts/2020-04.json")).doesNotExist();
        assertThat(inspect(input).out()).contains("铁佛镇中心小学", "！");

        Command accepted = run("2020-04", "--accept-drift");

        assertThat(accepted.exitCode()).as(accepted.all()).isZero();
        assertThat(accepted.out()).contains("铁佛镇中心小学");
        assertThat(folder.resolve("data/layouts/2020-04.json")).exists();
    }

    @Test
    void everyRemarkStandsInTheFileBesideTheWorkbooks() throws IOException {
        copySample();
        Command run = run("2020-03");

        Path file = folder.resolve("reports/2020-03/读入情况明细.csv");
        assertThat(run.out()).contains(file.toString());
        List<String> before = Files.readAllLines(file);
        assertThat(before.get(0)).startsWith("\ufeff文件,工作表");
        assertThat(before).anyMatch(line -> line.contains("校验位错误")).noneMatch(line -> line.matches(".*\\d{15}.*"));

        assertThat(run("2020-03", "medical").exitCode()).isZero();
        assertThat(Files.readAllLines(file)).isEqualTo(before);
    }

    @Test
    void startsWithoutSpring() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-Dbidui.logs=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.bidui.cli.Main",
                        "inspect",
                        "--input",
                        input.toString())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(loaded).contains("org.bidui.run.Inspection ").doesNotContain("org.springframework", "org.h2.");
    }

    private static String how(JsonNode sheet, String header) {
        return column(sheet, header).path("how").asText();
    }

    private static JsonNode column(JsonNode sheet, String header) {
        for (JsonNode column : sheet.path("columns")) {
            if (column.path("header").asText().equals(header)) {
                return column;
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static JsonNode json(Command inspect) throws IOException {
        return new ObjectMapper().readTree(inspect.out());
    }

    private Command inspect(Path from, String... more) {
        List<String> arguments = new ArrayList<>(List.of("inspect", "--input", from.toString(), "--data"));
        arguments.add(folder.resolve("data").toString());
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    private Command run(String period, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--period", period, "--input", input.toString()));
        arguments.addAll(List.of("--output", folder.resolve("reports").toString()));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text);
    }

    private void copySample() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
    }
}
