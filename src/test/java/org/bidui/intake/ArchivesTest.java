package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.roll.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip archives of files, lying in the folder. */
class ArchivesTest {
    private static final String ROLL = "个人编号,姓名,身份证号,参保状态,参保身份\n007,张三,%s,正常参保,居民\n";

    @TempDir
    Path folder;

    private Survey survey(FileChoices choices) {
        return new Intake(TestRolls.ROLLS).survey(folder, YearMonth.of(2020, 3), choices);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] roll(int person) {
        return ROLL.formatted(Desk.id(person)).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void membersAreFilesOfTheFolder(String names) throws IOException {
        Files.write(folder.resolve("压缩包.zip"), zip(Charset.forName(names), Map.of("各镇/医保名单.csv", roll(1))));
        Survey survey = survey(FileChoices.NONE);
        assertThat(survey.problems()).isEmpty();
        SurveyedFile file = survey.files().get(0);
        assertThat(file.name()).isEqualTo("压缩包.zip/各镇/医保名单.csv");
        assertThat(ArchivedFile.size(file.path())).isEqualTo(roll(1).length);
        List<Row> rows = new ArrayList<>();
        new Intake(TestRolls.ROLLS).read(file, roll -> rows::add);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.origin().sheet().file()).isEqualTo("压缩包.zip/各镇/医保名单.csv"));
        assertNothingIsLeft();
    }

    @Test
    void workbooksInArchivesAreReadToo() throws IOException {
        Path workbook = Xlsx.write(folder.resolve("名单.xlsx"), Xlsx.parts("<row><c t=\"s\"><v>0</v></c></row>"));
        byte[] content = Files.readAllBytes(workbook);
        Files.delete(workbook);
        Path archive = Files.write(folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, Map.of("名单.xlsx", content)));
        assertThat(Tables.read(archive.resolve("名单.xlsx")).get(0).texts()).containsExactly("张 三");
        assertNothingIsLeft();
    }

    @Test
    void whatIsNoTableOrNotSafeIsListed() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, Map.of("a.csv", roll(1)));
        Files.write(
                folder.resolve("a.zip"),
                zip(
                        StandardCharsets.UTF_8,
                        Map.of(
                                "inner.zip", inner,
                                "inner.dat", inner,
                                "../../outside.csv", roll(1),
                                "/etc/absolute.csv", roll(1),
                                "line\nbreak.csv", roll(1),
                                "通知.docx", roll(1),
                                "__MACOSX/._a.csv", roll(1),
                                "ignored.csv", roll(1))));
        Survey survey = survey(new FileChoices(Set.of("ignored.csv"), Map.of()));
        assertThat(survey.files()).isEmpty();
        assertThat(survey.problems()).isEmpty();
        assertThat(survey.skipped())
                .hasSize(8)
                .allSatisfy(file -> assertThat(file.file() + file.reason())
                        .startsWith("a.zip/")
                        .doesNotContain("\n"));
        assertNothingIsLeft();
    }

    @Test
    void anArchiveBehindAPasswordStopsTheRun() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", roll(1)));
        for (int i = 0; i + 8 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
                zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        assertProblem(zip, "密码");
    }

    @Test
    void aDamagedArchiveStopsTheRun() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", roll(1)));
        assertProblem(java.util.Arrays.copyOf(zip, zip.length / 2), "损坏");
    }

    @Test
    void bombsStopTheRun() throws IOException {
        assertProblem(zip(StandardCharsets.UTF_8, Map.of("a.csv", new byte[70_000_000])), "炸弹");
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.csv", roll(1)));
        int directory = zip.length - 22 - 46 - "a.csv".length();
        for (byte[] size : List.of(new byte[] {-2, -1, -1, -1}, new byte[] {1, 0, 0, 0})) {
            System.arraycopy(size, 0, zip, directory + 24, 4);
            assertProblem(zip, "炸弹");
        }
    }

    @Test
    void tooManyMembersStopTheRun() throws IOException {
        Map<String, byte[]> files = new java.util.HashMap<>();
        for (int i = 0; i < 2_100; i++) {
            files.put(i + ".csv", new byte[1]);
        }
        assertProblem(zip(StandardCharsets.UTF_8, files), "超过");
    }

    private void assertProblem(byte[] zip, String said) throws IOException {
        Files.write(folder.resolve("a.zip"), zip);
        assertThat(survey(FileChoices.NONE).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains(said).doesNotContain("\n"));
        assertNothingIsLeft();
    }

    private static void assertNothingIsLeft() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("bidui-member-"));
        }
    }
}
