package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingTest {

    enum Severity {
        RED,
        ALL_IF_ANY
    }

    record Roll(
            @NotBlank String rollName,
            @Nullable Severity severity,
            @Nullable LocalDate effectiveFrom,
            @Valid @Size(max = 2) List<Column> columns,
            @Nullable Map<String, @Valid Column> byName,
            @Nullable Node where) {}

    record Column(
            @NotNull @Size(min = 2) String title,
            @DecimalMin("0.5") @Nullable BigDecimal share,
            @Nullable List<@NotBlank String> aliases) {
        Column {
            if (title.equals("bad")) {
                throw new IllegalArgumentException("不可用的列");
            }
        }
    }

    @TempDir
    Path home;

    private final String anything = "{\"type\": \"object\"}";

    private Optional<Definition<Roll>> read(Desk desk, String yaml) {
        return desk.reader.read(desk.write("a.yml", yaml), desk.write("s.json", anything), Roll.class, desk.mistakes);
    }

    @Test
    void snakeCaseKeysBecomeComponents() {
        Desk desk = new Desk(home);
        Definition<Roll> roll = read(desk, """
                                roll_name: 低保
                                severity: all_if_any
                                effective_from: 2020-03-01
                                columns: [{title: 姓名, share: 0.75}]
                                where: {a: [1]}
                                """).orElseThrow();
        assertThat(roll.value().rollName()).isEqualTo("低保");
        assertThat(roll.value().severity()).isEqualTo(Severity.ALL_IF_ANY);
        assertThat(roll.value().effectiveFrom()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(roll.value().columns()).extracting(Column::share).containsExactly(new BigDecimal("0.75"));
        assertThat(roll.value().where()).isSameAs(roll.tree().get("where"));
        assertThat(roll.position("/columns/0/share")).hasToString("a.yml:4:30");
    }

    @Test
    void brokenConstraintsKnowTheirPlace() {
        Desk desk = new Desk(home);
        assertThat(read(desk, """
                                roll_name: ' '
                                columns:
                                  - {title: 姓名}
                                  - title: 名
                                    share: 0.1
                                    aliases: [甲, '']
                                by_name:
                                  x: {title: 名}
                                """)).isEmpty();
        assertThat(desk.lines())
                .containsExactly(
                        "a.yml:1:12: 不能是空的文字",
                        "a.yml:4:12: 至少要有 2 个",
                        "a.yml:5:12: 不能小于 0.5",
                        "a.yml:6:18: 不能是空的文字",
                        "a.yml:8:14: 至少要有 2 个");
    }

    @Test
    void valuesThatCannotBeBoundAreMistakes() {
        Desk desk = new Desk(home);
        read(desk, "roll_name: x\ncolumns:\n  - title: 姓名\n    share: 多\n");
        read(desk, "roll_name: x\ncolumns: []\neffective_from: 2020-02-30\n");
        read(desk, "roll_name: x\ncolumns:\n  - {title: 姓名}\n  - {title: bad}\n");
        read(desk, "roll_name: x\nseverity: blue\n");
        assertThat(desk.lines())
                .containsExactly(
                        "a.yml:2:11: “blue”不能用作这里的值",
                        "a.yml:3:17: “2020-02-30”不能用作这里的值",
                        "a.yml:4:5: 这里的内容不能用：不可用的列",
                        "a.yml:4:12: “多”不能用作这里的值");
    }

    @Test
    void exceptionHoldsALineForEachMistake() {
        Desk desk = new Desk(home);
        read(desk, "a: 1\na: 2\nb: 1\nb: 2\n");
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(desk.mistakes::throwIfAny)
                .withMessage("a.yml:2:1: 键“a”重复，第 1 行已经写过\na.yml:4:1: 键“b”重复，第 3 行已经写过")
                .satisfies(e -> assertThat(e.mistakes()).hasSize(2));
    }
}
