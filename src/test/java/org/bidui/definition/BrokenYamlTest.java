package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenYamlTest {

    @TempDir
    Path home;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("", "1:1: 文件是空的"),
                arguments("# 只有注释\n", "1:1: 文件是空的"),
                arguments("a: 1\n\tb: 2\n", "2:1: 这里有制表符"),
                arguments("a:\n\tb: 2\n", "2:1: 这里有制表符"),
                arguments("a: b: c\n", "1:5: 这里不该有冒号"),
                arguments("title: 低保\n  about: x\n", "2:8: 这里不该有冒号"),
                arguments("a: 1\nb\nc: 2\n", "2:1: 这里缺少冒号"),
                arguments("a: 1\ntitle：低保\nc: 2\n", "2:1: 这里缺少冒号"),
                arguments("a: [1, 2\n", "1:4: 方括号里的列表没有写完"),
                arguments("a: {x: 1\n", "1:4: 花括号里的内容没有写完"),
                arguments("a: [{id_number: P1{born: 1950-03-31}}]\n", "1:19: 花括号里的内容没有写完"),
                arguments("id_number: P1{born: 1950-03-31}\n", "1:19: 这里不该有冒号"),
                arguments("a: \"没有结束\nb: 1\n", "1:4: 这里开始的引号没有结束"),
                arguments("a: 'x\n", "1:4: 这里开始的引号没有结束"),
                arguments("a: \"\\d\"\n", "1:6: 双引号里的反斜杠写法不对"),
                arguments("a:\n  - 1\n  b: 2\n", "3:3: 缩进与上文不一致"),
                arguments("a: - 1\n", "1:4: 这里不能开始列表项"),
                arguments("a: @x\n", "1:4: 文字不能以这个符号开头"),
                arguments("a: `x\n", "1:4: 文字不能以这个符号开头"),
                arguments("a: %x\n", "1:4: 文字不能以这个符号开头"),
                arguments("a: *b\n", "1:4: 星号引用的“b”在前面没有定义"),
                arguments("a: &b [*b]\n", "1:8: 星号引用的“b”在前面没有定义"),
                arguments("a: !x 1\n", "1:4: 不支持标签"),
                arguments("a: !!binary eA==\n", "1:4: 不支持标签"),
                arguments("? [x]\n: 1\n", "1:3: 键必须是文字"),
                arguments("a: 1\n---\nb: 2\n", "2:1: 一个文件只能有一份内容"),
                arguments("a: x\u0007y\n", "1:5: 文件里有不可见的控制字符（U+0007）"),
                arguments("a: 1e999999999\n", "1:4: 这个数字太长或太大"),
                arguments("a: 1e99999999999999999\n", "1:4: 这个数字太长或太大"),
                arguments("𠮷𠮷: x: y\n", "1:6: 这里不该有冒号"),
                arguments("a: 1\nb: 2\na: 3\n", "3:1: 键“a”重复，第 1 行已经写过"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhere(String yaml, String said) {
        Desk desk = new Desk(home);
        Path file = desk.write("config/a.yml", yaml);
        assertThat(desk.reader.tree(file, desk.mistakes)).isEmpty();
        assertThat(desk.lines()).singleElement().asString().startsWith("config/a.yml:" + said);
    }

    @Test
    void fullWidthColonIsPointedOut() {
        Desk desk = new Desk(home);
        desk.reader.tree(desk.write("a.yml", "a: 1\ntitle：低保\nc: 2\n"), desk.mistakes);
        assertThat(desk.lines()).singleElement().asString().contains("附近有中文冒号");
    }

    @Test
    void everyDuplicateKeyIsReported() {
        Desk desk = new Desk(home);
        desk.reader.tree(desk.write("a.yml", "a: {x: 1, x: 2}\nb: 1\na: 1\nb: 2\n"), desk.mistakes);
        assertThat(desk.lines())
                .containsExactly(
                        "a.yml:1:11: 键“x”重复，第 1 行已经写过", "a.yml:3:1: 键“a”重复，第 1 行已经写过", "a.yml:4:1: 键“b”重复，第 2 行已经写过");
    }

    @Test
    void otherEncodingsAreNamed() {
        Desk desk = new Desk(home);
        desk.reader.tree(desk.write("a.yml", "a: 1\nb: 低保\n".getBytes(Charset.forName("GB18030"))), desk.mistakes);
        desk.reader.tree(desk.write("b.yml", new byte[] {'a', ':', ' ', (byte) 0xFF, (byte) 0xFF}), desk.mistakes);
        assertThat(desk.lines())
                .containsExactly(
                        "a.yml:2:4: 文件不是 UTF-8 编码（像是 GBK 或 GB18030），请用编辑器另存为 UTF-8",
                        "b.yml:1:4: 文件不是 UTF-8 编码，请用编辑器另存为 UTF-8");
    }

    @Test
    void cutOffCharacterIsNotLost() {
        Desk desk = new Desk(home);
        byte[] bytes = "a: 低保".getBytes(StandardCharsets.UTF_8);
        desk.reader.tree(desk.write("a.yml", java.util.Arrays.copyOf(bytes, bytes.length - 1)), desk.mistakes);
        assertThat(desk.lines()).singleElement().asString().startsWith("a.yml:1:5: 文件不是 UTF-8 编码");
    }

    @Test
    void missingFilesAndFoldersAreMistakes() {
        Desk desk = new Desk(home);
        desk.reader.tree(home.resolve("none.yml"), desk.mistakes);
        desk.reader.tree(home, desk.mistakes);
        assertThat(desk.lines()).containsExactly(":1:1: 这里应是一个文件，不是文件夹", "none.yml:1:1: 找不到这个文件");
    }

    @Test
    void aliasBombsAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        Desk desk = new Desk(home);
        assertThat(desk.reader.tree(desk.write("a.yml", bomb.toString()), desk.mistakes))
                .isEmpty();
        assertThat(desk.lines()).singleElement().asString().contains("内容超过 500000 项");
    }

    @Test
    void bottomlessNestingIsRefused() {
        Desk desk = new Desk(home);
        desk.reader.tree(desk.write("a.yml", "[".repeat(100_000)), desk.mistakes);
        desk.reader.tree(desk.write("b.yml", "- ".repeat(100_000) + "x"), desk.mistakes);
        desk.reader.tree(desk.write("c.yml", "{a: ".repeat(1_000)), desk.mistakes);
        assertThat(desk.lines()).hasSize(3).allMatch(line -> line.contains("嵌套超过 64 层"));
    }
}
