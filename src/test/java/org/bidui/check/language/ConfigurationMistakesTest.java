package org.bidui.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.check.Exemptions;
import org.bidui.check.Parameters;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistake;
import org.bidui.definition.Mistakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code config/parameters.yml} and {@code config/exemptions/}: what they say, and what is wrong with them. */
class ConfigurationMistakesTest {
    @TempDir
    Path home;

    private final Mistakes mistakes = new Mistakes();

    @BeforeEach
    void copySchemas() throws IOException {
        for (String name : List.of("parameters", "exemptions")) {
            String schema = "config/schemas/" + name + ".schema.json";
            Files.createDirectories(home.resolve("config/schemas"));
            Files.copy(Path.of(schema), home.resolve(schema));
        }
    }

    @Test
    void aFigureIsTheOneOfTheNearestRegionInForce() throws IOException {
        Parameters figures = figures("340621", """
                cap:
                  title: 封顶
                  values:
                    - {value: 1, source: 甲}
                    - {value: 2, source: 甲, region: "34"}
                    - {value: 3, source: 甲, region: "34", from: 2020-03-31}
                    - {value: 4, source: 甲, region: "35"}
                """).orElseThrow();
        assertThat(figures.find("cap").orElseThrow().on(LocalDate.of(2020, 3, 30)))
                .isEqualTo(new BigDecimal("2"));
        assertThat(figures.find("cap").orElseThrow().on(LocalDate.of(2020, 3, 31)))
                .isEqualTo(new BigDecimal("3"));
    }

    @Test
    void whatIsWrongWithFiguresIsSaidAllAtOnce() throws IOException {
        assertThat(figures("11", """
                cap:
                  title: 封顶
                  values:
                    - {value: 1, source: 甲, from: 2020-13-01}
                    - {value: 1, source: 甲, from: 2020-13-01}
                    - {value: 一, source: 甲}
                far:
                  title: 远
                  values:
                    - {value: 1, source: 甲, region: "34"}
                """)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "config/parameters.yml:3:3: 参数“cap”的值有的是数字，有的是文字",
                        "config/parameters.yml:4:35: “2020-13-01”不是日期，应写成 2020-01-01 的样子",
                        "config/parameters.yml:5:7: 参数“cap”同一地区、同一日期写了两个值",
                        "config/parameters.yml:5:35: “2020-13-01”不是日期，应写成 2020-01-01 的样子",
                        "config/parameters.yml:9:3: 参数“far”没有适用于本地区（11）的值");
    }

    @Test
    void whatIsWrongWithExemptionsIsSaidWithoutNumbers() throws IOException {
        assertThat(exemptions("""
                exemptions:
                  - {check: nothing, id_number: "34062119600601001", reason: 理, evidence: 据, until: 2020-12-31}
                  - {check: nothing, household_no: H1, reason: 理, evidence: 据, until: 年底}
                """)).isEmpty();
        assertThat(lines()).hasSize(4).noneMatch(line -> line.contains("34062119600601001"));
    }

    private Optional<Parameters> figures(String region, String content) throws IOException {
        Files.writeString(home.resolve("config/parameters.yml"), content);
        return new ParameterReader(new DefinitionReader(home), home.resolve("config"), region).read(mistakes);
    }

    private Optional<Exemptions> exemptions(String content) throws IOException {
        Files.createDirectories(home.resolve("config/exemptions"));
        Files.writeString(home.resolve("config/exemptions/one.yml"), content);
        return new ExemptionReader(
                        new DefinitionReader(home), home.resolve("config"), new Catalogue(List.of(), Map.of()))
                .read(mistakes);
    }

    private List<String> lines() {
        return mistakes.list().stream().map(Mistake::toString).toList();
    }
}
