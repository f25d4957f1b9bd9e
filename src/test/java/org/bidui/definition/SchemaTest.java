package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/check.json",
             "type": "object", "required": ["title", "severity"], "additionalProperties": false,
             "properties": {
               "title": {"type": "string", "minLength": 1},
               "severity": {"enum": ["red", "orange", "yellow"]},
               "since": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$", "description": "写成 2020-03 这样的年月"},
               "code": {"type": "string", "pattern": "^[A-Z]{2}$"},
               "limit": {"type": "integer", "minimum": 1, "maximum": 9},
               "version": {"const": 1},
               "show": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string"}},
               "fields": {"type": "object", "propertyNames": {"pattern": "^[a-z_]+$", "description": "用小写字母"},
                          "additionalProperties": {"$ref": "#/$defs/field"}},
               "where": {"$ref": "#/$defs/value"},
               "expect": {"oneOf": [
                 {"type": "object", "required": ["present_in"], "additionalProperties": false,
                  "properties": {"present_in": {"$ref": "#/$defs/rolls"}, "members": {"enum": ["any", "all"]}}},
                 {"type": "object", "required": ["absent_from"], "additionalProperties": false,
                  "properties": {"absent_from": {"$ref": "#/$defs/rolls"}, "members": {"enum": ["any", "all"]}}},
                 {"type": "object", "required": ["unique"], "additionalProperties": false,
                  "properties": {"unique": {"type": "array"}}}]},
               "span": {"type": "object", "dependentRequired": {"from": ["to"]}}},
             "$defs": {
               "field": {"type": "object", "required": ["type"], "additionalProperties": false,
                         "properties": {"type": {"enum": ["text", "date"]}, "aliases": {"type": "array", "items": {"type": "string"}}}},
               "rolls": {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["roll"],
                         "additionalProperties": false, "properties": {"roll": {"type": "string"}, "optional": {"type": "boolean"}}}]}},
               "value": {"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "array", "items": {"type": "string"}}]}}}
            """;

    private static final String HEAD = "title: 低保\nseverity: red\n";

    @TempDir
    Path home;

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("titel: x\n", "3:1: 未知的键“titel”，是否想写“title”？"),
                arguments(
                        "colour: x\n",
                        "3:1: 未知的键“colour”，这里可以写：title、severity、since、code、limit、version、show、"
                                + "fields、where、expect、span"),
                arguments("since: 2020-3\n", "3:8: “2020-3”的写法不对：写成 2020-03 这样的年月"),
                arguments("since: 202003\n", "3:8: 应为文字，这里是数字“202003”；要写文字请加引号：\"202003\""),
                arguments("code: x\n", "3:7: “x”的写法不对，应符合 ^[A-Z]{2}$"),
                arguments("limit: 0\n", "3:8: 不能小于 1，这里是“0”"),
                arguments("limit: 10\n", "3:8: 不能大于 9，这里是“10”"),
                arguments("limit: 1.5\n", "3:8: 应为整数，这里是数字“1.5”"),
                arguments("limit: 三\n", "3:8: 应为整数，这里是文字“三”"),
                arguments("limit:\n", "3:7: 应为整数，这里是空的"),
                arguments("version: 2\n", "3:10: 应为“1”，这里是“2”"),
                arguments("show: []\n", "3:7: 列表不能是空的"),
                arguments("show: [a, a]\n", "3:7: 列表里有重复的项"),
                arguments("show:\n  - a\n  - {b: 1}\n", "5:5: 应为文字，这里是若干“键: 值”"),
                arguments("fields: {Name: {type: text}}\n", "3:10: 键“Name”的写法不对：用小写字母"),
                arguments(
                        "fields:\n  name:\n    aliases: [a, 1]\n    type: text\n",
                        "5:18: 应为文字，这里是数字“1”；要写文字请加引号：\"1\""),
                arguments("fields:\n  name:\n    type: txt\n", "5:11: “txt”不在可选的值之中：text、date；是否想写“text”？"),
                arguments("fields: {name: {}}\n", "3:16: 缺少键“type”"),
                arguments("where: {a: 1}\n", "3:8: 应为文字或数字或列表，这里是若干“键: 值”"),
                arguments("where: [a, {b: 1}]\n", "3:12: 应为文字，这里是若干“键: 值”"),
                arguments("expect: {members: any}\n", "3:9: 缺少下列键之一：present_in、absent_from"),
                arguments("expect: {present_in: [a], members: some}\n", "3:36: “some”不在可选的值之中：any、all"),
                arguments("expect: {presnt_in: [a], members: any}\n", "3:10: 未知的键“presnt_in”，是否想写“present_in”？"),
                arguments("expect: {absent_from: [a, {rol: b}]}\n", "3:28: 未知的键“rol”，是否想写“roll”？"),
                arguments("expect: {absent_from: [a, {roll: b, optional: 是}]}\n", "3:47: 应为true 或 false，这里是文字“是”"),
                arguments("expect: {present_in: [a, 3]}\n", "3:26: 应为文字或若干“键: 值”，这里是数字“3”；要写文字请加引号：\"3\""),
                arguments("expect: x\n", "3:9: 应为若干“键: 值”，这里是文字“x”"),
                arguments("span: {from: 1}\n", "3:8: 缺少键“to”：写了“from”就要有它"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void eachViolationIsOneSentence(String yaml, String said) {
        Desk desk = new Desk(home);
        Path schema = desk.write("config/schemas/check.json", SCHEMA);
        assertThat(desk.reader.tree(desk.write("a.yml", HEAD + yaml), schema, desk.mistakes))
                .isEmpty();
        assertThat(desk.lines()).containsExactly("a.yml:" + said);
    }

    @Test
    void allMistakesOfSeveralFilesComeInOrder() {
        Desk desk = new Desk(home);
        Path schema = desk.write("config/schemas/check.json", SCHEMA);
        for (String name : List.of("b/2.yml", "b/1.yml", "c.yml", "a.yml")) {
            String yaml = name.equals("c.yml") ? "a: [\n" : "title: ''\nseverity: read\nlimit: 0\nx_x: 1\n";
            desk.reader.tree(desk.write(name, yaml), schema, desk.mistakes);
        }
        assertThat(desk.lines())
                .hasSize(13)
                .isSorted()
                .startsWith(
                        "a.yml:1:8: 不能是空的文字",
                        "a.yml:2:11: “read”不在可选的值之中：red、orange、yellow；是否想写“red”？",
                        "a.yml:3:8: 不能小于 1，这里是“0”")
                .endsWith("c.yml:2:1: 这里缺少一个值；前面的括号可能没有写完");
    }

    @Test
    void rightFilesPassWithoutMistakes() {
        Desk desk = new Desk(home);
        Path schema = desk.write("config/schemas/check.json", SCHEMA);
        String yaml = HEAD + "expect: {present_in: [a, {roll: b, optional: true}], members: all}\nwhere: [a]\n";
        assertThat(desk.reader.tree(desk.write("a.yml", yaml), schema, desk.mistakes))
                .isPresent();
        assertThat(desk.mistakes.isEmpty()).isTrue();
    }

    @Test
    void brokenSchemasAreMistakesOfTheSchema() {
        Desk desk = new Desk(home);
        Path file = desk.write("a.yml", HEAD);
        desk.reader.tree(file, desk.write("config/schemas/x.json", "{\"type\": "), desk.mistakes);
        desk.reader.tree(file, desk.write("config/schemas/y.json", "{\"$ref\": \"#/$defs/none\"}"), desk.mistakes);
        desk.reader.tree(
                file, desk.write("config/schemas/z.json", "{\"$ref\": \"https://example.org/a\"}"), desk.mistakes);
        desk.reader.tree(file, home.resolve("config/schemas/none.json"), desk.mistakes);
        assertThat(desk.mistakes.list())
                .extracting(mistake -> mistake.position().file())
                .containsExactly(
                        "config/schemas/none.json",
                        "config/schemas/x.json",
                        "config/schemas/y.json",
                        "config/schemas/z.json");
    }
}
