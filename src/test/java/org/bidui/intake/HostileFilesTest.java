package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bidui.intake.table.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken and malicious files end in one clear sentence, never in another exception. */
class HostileFilesTest {
    private static final long SEED = 20200305;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("名册.xlsx");
    }

    @Test
    void anEncryptedXlsxIsRefused() throws Exception {
        Path plain = Written.workbook(new XSSFWorkbook(), folder.resolve("plain"));
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("x");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        assertThat(FileKind.of(file)).isEqualTo(FileKind.ENCRYPTED);
        assertRefused("加密");
    }

    @Test
    void anEncryptedXlsIsRefused() throws IOException {
        writeXlsWithPassword("geheim");
        assertRefused("加密");
    }

    @Test
    void anXlsOfAProtectedStructureIsRead() throws IOException {
        writeXlsWithPassword("VelvetSweatshop");
        assertThat(Tables.read(file)).hasSize(6);
        assertThat(Tables.read(file, 1)).isEmpty();
    }

    private void writeXlsWithPassword(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            Written.workbook(new HSSFWorkbook(), file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Map<String, String> parts = Xlsx.parts("");
        parts.compute("xl/styles.xml", (name, xml) -> xml + "<!-- <x> -->".repeat(6_000_000));
        Xlsx.write(file, parts);
        assertRefused("炸弹");
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void aDtdIsRefused(String part) throws IOException {
        Map<String, String> parts = Xlsx.parts("<row><c t=\"s\"><v>0</v></c></row>");
        String dtd = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        parts.computeIfPresent(part, (name, xml) -> dtd + xml);
        Xlsx.write(file, parts);
        assertRefused("DTD");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, xlsb", "content.xml, ods", "word/document.xml, Word", "photo.jpg, 压缩包"})
    void packagesOfOtherKindsSayWhatTheyAre(String entry, String said) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        if (entry.equals("content.xml")) {
            parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        } else if (!entry.equals("photo.jpg")) {
            parts.put("[Content_Types].xml", "<Types/>");
        }
        parts.put(entry, "x");
        Xlsx.write(file, parts);
        assertRefused(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0908080000050500, Excel 95",
        "0900040002001000, Excel 95",
        "255044462D312E34, PDF",
        "FFD8FFE000104A46, 图片",
        "89504E470D0A1A0A, 图片",
        "526172211A070000, 压缩包",
        "7B5C727466310000, Word",
        "0102030405060708, 无法识别",
        "'', 空的"
    })
    void bytesOfOtherKindsSayWhatTheyAre(String hex, String said) throws IOException {
        Files.write(file, java.util.HexFormat.of().parseHex(hex));
        assertRefused(said);
    }

    @Test
    void columnsAndRowsBeyondTheLimitsAreRefused() throws IOException {
        Xlsx.write(file, Xlsx.parts("<row r=\"7\"><c r=\"XFE7\"><v>1</v></c></row>"));
        assertRefused("第 7 行");
        Xlsx.write(file, Xlsx.parts("<row r=\"1048577\"><c><v>1</v></c></row>"));
        assertRefused("1048577");
    }

    @Test
    void aStringThatDoesNotExistIsRefused() throws IOException {
        Xlsx.write(file, Xlsx.parts("<row><c t=\"s\"><v>99</v></c></row>"));
        assertRefused("不存在");
    }

    @ParameterizedTest
    @EnumSource(
            value = EveryFormatTest.Format.class,
            names = {"XLSX", "XLS"})
    void aTruncatedFileIsRefused(EveryFormatTest.Format format) throws IOException {
        byte[] whole = Files.readAllBytes(format.write(folder));
        for (int length = 8; length < whole.length - 700; length += Math.max(1, whole.length / 60)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Tables.readAll(file)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(EveryFormatTest.Format.class)
    void aMutatedFileIsReadOrRefused(EveryFormatTest.Format format) throws IOException {
        mutate(format, 40);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(EveryFormatTest.Format.class)
    void aFileMutatedThousandsOfTimesIsReadOrRefused(EveryFormatTest.Format format) throws IOException {
        mutate(format, 3_000);
    }

    private void mutate(EveryFormatTest.Format format, int times) throws IOException {
        byte[] whole = Files.readAllBytes(format.write(folder));
        for (int i = 0; i < times; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            byte[] mutated = whole.clone();
            for (int k = 0; k <= random.nextInt(8); k++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, mutated);
            try {
                Tables.readAll(file);
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).as("seed %d", seed).isNotBlank().doesNotContain("\n");
            } catch (RuntimeException | Error e) {
                throw new AssertionError(format + ", seed " + seed, e);
            }
        }
    }

    @Test
    void mutatedXmlInsideAnIntactPackageIsReadOrRefused() throws IOException {
        Map<String, String> parts = Xlsx.parts(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43895.5</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"D1\"><f>1+1</f><v>1E+17</v></c></row>");
        for (int i = 0; i < 400; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Map<String, String> mutated = new LinkedHashMap<>(parts);
            String name = parts.keySet().stream()
                    .skip(random.nextInt(parts.size()))
                    .findFirst()
                    .orElseThrow();
            StringBuilder xml = new StringBuilder(parts.get(name));
            for (int k = 0; k <= random.nextInt(3); k++) {
                xml.setCharAt(random.nextInt(xml.length()), "<>/\"=09E&;x ".charAt(random.nextInt(12)));
            }
            mutated.put(name, xml.toString());
            Xlsx.write(file, mutated);
            try {
                Tables.readAll(file);
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError(name + ", seed " + seed, e);
            }
        }
    }

    private void assertRefused(String said) {
        assertThatThrownBy(() -> Tables.readAll(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(said);
    }
}
