package org.bidui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bidui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from files to workbooks, on the sample county. */
class RunCommandTest {
    private static final Path SAMPLE = Path.of("sample-data/2020-03");

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void copySample() throws IOException {
        input = Files.createDirectory(folder.resolve("2020-03"));
        copy(SAMPLE, input);
    }

    @Test
    void publishesWorkbooksAndRunJson() throws IOException {
        Command run = run();

        assertThat(run.exitCode()).as(run.all()).isZero();
        JsonNode json = json("2020-03");
        assertThat(names(json))
                .contains(
                        "period",
                        "started",
                        "finished",
                        "programVersion",
                        "ruleVersion",
                        "inputs",
                        "checks",
                        "workbooks");
        assertThat(json.path("workbooks"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        workbook -> assertThat(folder.resolve("reports/2020-03").resolve(workbook.asText()))
                                .exists());
        assertThat(json.path("checks")).hasSizeGreaterThanOrEqualTo(18).allSatisfy(check -> {
            assertThat(check.path("state").asText()).isEqualTo("run");
            assertThat(check.path("subjects").asLong())
                    .isEqualTo(check.path("satisfied").asLong()
                            + check.path("findings").asLong()
                            + check.path("unmatchable").asLong()
                            + check.path("exempt").asLong());
            assertThat(check.path("new")).isEqualTo(check.path("findings"));
        });
        String said = (run.all() + json).replace(folder.toString(), "").replaceAll("[0-9a-f]{64}", "");
        assertThat(said).doesNotContainPattern("\\d{15}");
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            assertThat(files).containsExactly(folder.resolve("reports/2020-03"));
        }
    }

    @Test
    void nextMonthContinuesTheCases() throws IOException {
        run();
        Path april = Files.createDirectory(folder.resolve("2020-04"));
        copy(SAMPLE, april);
        List<String> arguments = new ArrayList<>(List.of(arguments("2020-04", april)));
        arguments.add("--accept-drift");
        Command run = Command.run(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.all()).isZero();
        assertThat(json("2020-04").path("checks"))
                .filteredOn(check -> check.path("check").asText().equals("household-without-allowance"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.path("new").asLong()).isZero();
                    assertThat(check.path("continuing").asLong()).isPositive();
                });
    }

    @Test
    void rerunningOneJobReplacesItsPartAndLeavesTheOthers() throws IOException {
        run();
        JsonNode before = json("2020-03");
        Command run = run("medical");

        assertThat(run.exitCode()).as(run.all()).isZero();
        JsonNode after = json("2020-03");
        assertThat(after.path("checks")).isEqualTo(before.path("checks"));
        assertThat(after.path("workbooks")).isEqualTo(before.path("workbooks"));
        try (Stream<Path> kept = Files.walk(folder.resolve("reports/2020-03/往期"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".xlsx")))
                    .singleElement()
                    .asString()
                    .contains("医疗");
        }
    }

    @Test
    void checkWithoutItsRollIsNotRunAndSaysWhy() throws IOException {
        Files.delete(input.resolve("城乡居民医保参保名单.csv"));

        Command all = run();
        Command named = run("medical", "allowance");

        assertThat(all.exitCode()).as(all.all()).isZero();
        assertThat(all.out()).contains("缺少名册");
        assertThat(named.exitCode()).isEqualTo(6);
        assertThat(json("2020-03").path("checks"))
                .filteredOn(check -> check.path("check").asText().equals("uninsured"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.path("state").asText()).isEqualTo("not-run");
                    assertThat(check.path("reason").asText()).contains("缺少名册", "务工台账.xlsx");
                });
    }

    @Test
    void nothingIsPublishedWhenNoCheckCanRun() throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.filter(file -> !file.endsWith("务工台账.xlsx")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(run().exitCode()).isEqualTo(3);
        assertThat(folder.resolve("reports/2020-03")).doesNotExist();
    }

    @Test
    void damagedFileStopsTheRunAndLeavesEverythingAsItWas() throws IOException {
        run();
        JsonNode before = json("2020-03");
        Files.write(input.resolve("低保补充.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});

        Command run = run();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("低保补充.xlsx", "没有发布任何结果");
        assertThat(json("2020-03")).isEqualTo(before);
        assertThat(run("--ignore", "低保补充.xlsx").exitCode()).isZero();
    }

    @Test
    void secondRunIsToldWhoHoldsTheLedger() {
        try (Ledger held = Ledger.open(folder.resolve("data"))) {
            Command run = run();

            assertThat(held.dataSource()).isNotNull();
            assertThat(run.exitCode()).isEqualTo(5);
            assertThat(run.err()).contains("另一次运行正在进行", System.getProperty("user.name"));
        }
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    private Command run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(arguments("2020-03", input)));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    private String[] arguments(String period, Path from) {
        return new String[] {
            "run",
            "--period",
            period,
            "--input",
            from.toString(),
            "--output",
            folder.resolve("reports").toString(),
            "--data",
            folder.resolve("data").toString()
        };
    }

    private JsonNode json(String period) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("reports")
                        .resolve(period)
                        .resolve("run.json")
                        .toFile());
    }

    private static Set<String> names(JsonNode json) {
        Set<String> names = new TreeSet<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
