package org.bidui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a roll's file is said with its place; what is right becomes a roll. */
class RollReaderTest {
    @TempDir
    Path home;

    private RollDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new RollDesk(home);
    }

    private List<String> mistakesIn(String roll) {
        desk.write("rolls/r.yml", roll);
        assertThat(desk.read()).isEmpty();
        return desk.lines();
    }

    @Test
    void allShippedRollsAreRight() {
        Mistakes mistakes = new Mistakes();
        Rolls rolls = new RollReader(new DefinitionReader(Path.of("")), Path.of("config"))
                .read(mistakes)
                .orElseThrow();
        assertThat(mistakes.list()).isEmpty();
        assertThat(rolls.list()).extracting(Roll::id).containsExactlyElementsOf(shipped());
        for (Roll roll : rolls.list()) {
            assertThat(roll.get(Roll.ID_NUMBER).required()).as(roll.id()).isEqualTo(Requirement.COLUMN);
            assertThat(roll.get(Roll.ID_NUMBER).headers()).contains("公民身份号码", "证件号码");
            assertThat(roll.fields()).extracting(Field::index).doesNotHaveDuplicates();
        }
    }

    private static List<String> shipped() {
        return Stream.of(Objects.requireNonNull(new File("config/rolls").list()))
                .map(file -> file.replace(".yml", ""))
                .sorted()
                .toList();
    }

    @Test
    void fieldsThatDoNotExistAreNamedWhereTheyAreAskedFor() {
        assertThat(mistakesIn("""
                        title: 某册
                        kind: state
                        max_age: 3
                        recognise:
                          by: [name, amuont]
                          at_least: 1
                        household: {key: house_no, head_relation: 户主}
                        in_force: {from: start_on, to: name}
                        members: {groups: [成员], recipient: got_it, fields: {sex: [性别]}}
                        fields:
                          name: {}
                          id_number:
                            otherwise: [{field: student_no, when: {state: 在}}]
                        """))
                .containsExactly(
                        "config/rolls/r.yml:5:14: 没有名为 “amuont” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:7:18: 没有名为 “house_no” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:7:43: 没有名为 “relation” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:8:18: 没有名为 “start_on” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:8:32: 字段 “name” 的 type 不是 date，不能用来判断起止",
                        "config/rolls/r.yml:9:36: 没有名为 “got_it” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:9:58: 没有名为 “sex” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:13:17: 没有名为 “student_no” 的字段；请在 fields 中定义它，或改正字段名",
                        "config/rolls/r.yml:13:51: 没有名为 “state” 的字段；请在 fields 中定义它，或改正字段名");
    }

    @Test
    void aFieldMustHaveATitleAndAType() {
        assertThat(mistakesIn("""
                        title: 某册
                        kind: state
                        max_age: 3
                        recognise: {by: [name], at_least: 1}
                        fields:
                          name: {}
                          amount:
                            title: 金额
                            headers: [金额]
                        key: [name]
                        """))
                .singleElement()
                .asString()
                .startsWith("config/rolls/r.yml:8:5: 字段 “amount” 没有 title 或 type");
    }

    @Test
    void aWordingStandsForOneValueAndAHeaderForOneField() {
        assertThat(mistakesIn("""
                        title: 某册
                        kind: events
                        max_age: 3
                        recognise: {by: [name], at_least: 1}
                        fields:
                          name: {}
                          state:
                            title: 状态
                            type: code
                            headers: [状态, 姓 名]
                            codes:
                              正常: [在读, 在 讀]
                              休学: [在读]
                          reason:
                            title: 原因
                            type: text
                            headers: [狀態]
                            codes: {甲: [乙]}
                          open:
                            title: 类别
                            type: code
                            headers: [类别]
                        key: [name]
                        """))
                .containsExactly(
                        "config/rolls/r.yml:8:5: 表头 “姓 名” 同时属于字段 “name” 和 “state”，请只留一处",
                        "config/rolls/r.yml:12:7: 写法 “在读” 同时对应两个取值，请只留一个",
                        "config/rolls/r.yml:15:5: 字段 “reason”：type 为 code 的字段必须列出 codes，其他类型不能有 codes",
                        "config/rolls/r.yml:15:5: 表头 “狀態” 同时属于字段 “state” 和 “reason”，请只留一处",
                        "config/rolls/r.yml:20:5: 字段 “open”：type 为 code 的字段必须列出 codes，其他类型不能有 codes");
    }

    @Test
    void brokenYamlAndUnknownKeysAreSaidWithTheirPlaces() {
        assertThat(mistakesIn("""
                        title: 某册
                        kind: sometimes
                        max_age: -1
                        recognize: {by: [name]}
                        fields:
                          name: {}
                        """))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.startsWith("config/rolls/r.yml:2:7: "))
                .anyMatch(line -> line.startsWith("config/rolls/r.yml:3:10: "))
                .anyMatch(line -> line.startsWith("config/rolls/r.yml:4:1: "));
        assertThat(new RollDesk(home.resolve("other"))
                        .write("rolls/r.yml", "title: [某册\n")
                        .read())
                .isEmpty();
    }

    @Test
    void everyFileOfWhichOneIsWrongIsRead() {
        desk.write("rolls/a.yml", "title: 1\n");
        desk.write("rolls/b.yml", "title: [\n");
        desk.write("rolls/c.txt", "no roll");
        assertThat(desk.read()).isEmpty();
        assertThat(desk.lines()).anyMatch(line -> line.contains("a.yml")).anyMatch(line -> line.contains("b.yml"));
        assertThat(desk.lines()).noneMatch(line -> line.contains("c.txt"));
    }

    @Test
    void aFieldTakesWhatItDoesNotSayFromTheCommonOne() {
        Field name =
                desk.roll("name: {title: 死者, headers: [死者姓名], required: value}").get("name");
        assertThat(name.title()).isEqualTo("死者");
        assertThat(name.type()).isEqualTo(FieldType.NAME);
        assertThat(name.headers()).containsExactly("死者姓名", "姓名");
        assertThat(name.ownHeaders()).containsExactly("死者姓名");
        assertThat(name.required()).isEqualTo(Requirement.VALUE);
    }

    @Test
    void whatARollCallsItsPeopleGoesBeforeTheCommonWordings() {
        desk.write("rolls/r.yml", """
                title: 某册
                kind: events
                max_age: 3
                recognise: {by: [name], at_least: 1}
                persons: [死者, 逝者]
                heads: [户主]
                fields:
                  head_name: {title: 户主, type: name, household: true}
                  head_id_number: {title: 户主证件, type: id_number, household: true}
                  name: {headers: [逝者]}
                  id_number: {}
                  birth_date: {household: true}
                """);
        Roll roll =
                desk.read().orElseThrow(() -> new AssertionError(desk.lines())).get("r");
        assertThat(roll.get("name").ownHeaders()).containsExactly("逝者", "死者姓名", "逝者姓名");
        assertThat(roll.get("id_number").ownHeaders()).containsExactly("死者身份证号", "死者证件号码", "逝者身份证号", "逝者证件号码");
        assertThat(roll.get("id_number").headers()).contains("身份证号", "死者身份证号");
        assertThat(roll.get("head_name").ownHeaders()).containsExactly("户主姓名");
        assertThat(roll.get("head_id_number").ownHeaders()).containsExactly("户主身份证号", "户主证件号码");
        assertThat(roll.get("birth_date").ownHeaders()).isEmpty();
    }
}
