package org.bidui.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see when an input or a definition is wrong: one line that says what, where and what to do, and nothing published. */
class FailuresTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final People PEOPLE = new People("341322", "赵一=1971-02-03 钱二=1968-01-01");

    private static final String REGISTRY = """
            乡镇|行政村|户编号|姓名|证件号码|与户主关系|劳动技能|脱贫属性|贫困户属性|致贫原因
            古城镇|东村|H1|赵一|@赵一|户主|普通劳动力|未脱贫|一般贫困户|因病
            """;

    private static final String ALLOWANCE = """
            乡镇|村|低保证号|户主姓名|身份证号|保障人数|月保障金额
            古城镇|东村|D1|钱二|@钱二|1|300
            """;

    @TempDir
    Path county;

    @BeforeEach
    void soundFiles() throws IOException {
        Tables.xlsx(file("贫困户.xlsx"), "Sheet1", REGISTRY, PEOPLE);
        Tables.text(file("低保.csv"), ALLOWANCE, ",", UTF_8, PEOPLE);
        Tables.text(file("特困.csv"), """
                乡镇|村|姓名|身份证号|特困证号|供养方式
                古城镇|东村|钱二|@钱二|T1|分散
                """, ",", UTF_8, PEOPLE);
    }

    @Test
    void soundFilesAreFine() throws Exception {
        Outcome outcome = Outcome.ofRun(county, "2021-06");
        assertThat(outcome.exitCode()).as(outcome.console()).isZero();
        assertThat(outcome.check("uninsured").path("state").asText()).isEqualTo("not-run");
        assertThat(outcome.check("uninsured").path("reason").asText()).contains("医保");
    }

    @Test
    void damagedWorkbook() throws Exception {
        byte[] whole = Files.readAllBytes(file("贫困户.xlsx"));
        Files.write(file("贫困户.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        fails(3, "贫困户.xlsx", "损坏", "--ignore");
    }

    @Test
    void encryptedWorkbook() throws Exception {
        Path sound = file("贫困户.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage workbook = OPCPackage.open(sound.toFile());
                    OutputStream encrypted = encryptor.getDataStream(container)) {
                workbook.save(encrypted);
            }
            Files.delete(sound);
            try (OutputStream out = Files.newOutputStream(sound)) {
                container.writeFilesystem(out);
            }
        }
        fails(3, "贫困户.xlsx", "加密", "--ignore");
    }

    @Test
    void requiredColumnMissing() throws Exception {
        Tables.xlsx(file("贫困户.xlsx"), "Sheet1", REGISTRY.replace("证件号码", "证件"), PEOPLE);
        fails(3, "贫困户.xlsx", "身份证号", "证件");
    }

    @Test
    void emptyWorkbookOfARoll() throws Exception {
        Tables.xlsx(file("特困6月.xlsx"), "Sheet1", "", PEOPLE);
        fails(3, "特困6月.xlsx", "没有数据", "--ignore");
    }

    @Test
    void wrongDefinitions() throws Exception {
        Path home = county.resolve("home");
        copy(HOME.resolve("config"), home.resolve("config"));
        copy(HOME.resolve("jobs"), home.resolve("jobs"));
        Path check = home.resolve("jobs/medical/uninsured.yml");
        Files.writeString(check, Files.readString(check).replace("severity: red", "severity: crimson"));
        Path roll = home.resolve("config/rolls/deaths.yml");
        Files.writeString(roll, Files.readString(roll) + "  colour: {titel: 颜色}\n");

        Outcome outcome = Outcome.ofRun(county.resolve("2021-06"), county, home, "2021-06");

        assertThat(outcome.exitCode()).as(outcome.console()).isEqualTo(2);
        assertThat(outcome.console())
                .containsPattern("deaths\\.yml:\\d+:\\d+: .*titel")
                .doesNotContain("Exception");
        assertThat(outcome.folder()).doesNotExist();
    }

    @Test
    void wrongOption() throws Exception {
        fails(2, "--perod");
    }

    private void fails(int exitCode, String... told) throws Exception {
        boolean option = told[0].startsWith("--");
        Outcome outcome = Outcome.ofRun(county, "2021-06", option ? new String[] {told[0]} : new String[0]);
        assertThat(outcome.exitCode()).as(outcome.console()).isEqualTo(exitCode);
        assertThat(outcome.console()).contains(told).doesNotContain("Exception", "\tat ");
        assertThat(outcome.folder()).doesNotExist();
        assertThat(outcome.personalNumbers()).isEmpty();
    }

    private Path file(String name) {
        return county.resolve("2021-06").resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
