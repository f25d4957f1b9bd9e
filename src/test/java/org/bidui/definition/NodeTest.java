package org.bidui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {

    @TempDir
    Path home;

    private Node read(String yaml) {
        Desk desk = new Desk(home);
        Node node = desk.reader.tree(desk.write("a.yml", yaml), desk.mistakes).orElseThrow();
        desk.mistakes.throwIfAny();
        return node;
    }

    @ParameterizedTest
    @CsvSource({
        "是,TEXT",
        "no,TEXT",
        "yes,TEXT",
        "on,TEXT",
        "2020-03,TEXT",
        "08-31,TEXT",
        "2020-03-31,TEXT",
        "12:30,TEXT",
        "${limit},TEXT",
        "'\"3\"',TEXT",
        "'''true''',TEXT",
        "1_000,TEXT",
        ".inf,TEXT",
        ".nan,TEXT",
        "!!str 5,TEXT",
        "true,BOOLEAN",
        "False,BOOLEAN",
        "3,NUMBER",
        "-3.50,NUMBER",
        "007,NUMBER",
        "0x1F,NUMBER",
        "1e3,NUMBER",
        "~,NULL",
        "null,NULL",
        "'',NULL"
    })
    void scalarsFollowTheCoreSchema(String written, Node.Kind kind) {
        assertThat(read("a: " + written).get("a").kind()).isEqualTo(kind);
    }

    @Test
    void numbersKeepTheirDigits() {
        Node node = read("{a: 007, b: 1.50, c: 0x1F, d: 0o17, e: 110105194912310021}");
        assertThat(node.get("a").text()).isEqualTo("007");
        assertThat(node.get("b").number()).isEqualTo("1.50");
        assertThat(node.get("c").number()).isEqualTo("31");
        assertThat(node.get("d").number()).isEqualTo("15");
        assertThat(node.get("e").number()).isEqualTo("110105194912310021");
    }

    @Test
    void everythingKnowsItsPlace() {
        Node node = read("\uFEFF# 注\ntitle: 低保\ncases:\n  - name: 甲\n    given: {roll: [{id: P1}]}\n");
        assertThat(node.position()).hasToString("a.yml:2:1");
        assertThat(node.get("title").position()).hasToString("a.yml:2:8");
        assertThat(node.keyPosition("cases")).hasToString("a.yml:3:1");
        assertThat(node.get("cases").position()).hasToString("a.yml:4:3");
        assertThat(node.at("/cases/0").position()).hasToString("a.yml:4:5");
        assertThat(node.at("/cases/0/given/roll/0/id").position()).hasToString("a.yml:5:25");
        assertThat(node.at("/cases/0/given/roll/1/id").position()).hasToString("a.yml:5:19");
        assertThat(node.at("/cases/0/given/roll/x").position()).hasToString("a.yml:5:19");
        assertThat(node.at("").position()).isEqualTo(node.position());
        assertThat(node.keyPosition("none")).isEqualTo(node.position());
    }

    @Test
    void entriesKeepTheirOrderAndPointersTheirEscapes() {
        Node node = read("z: 1\na/b: 2\nm~n: 3\n'': 4\n");
        assertThat(node.entries().keySet()).containsExactly("z", "a/b", "m~n", "");
        assertThat(node.at("/a~1b").text()).isEqualTo("2");
        assertThat(node.at("/m~0n").text()).isEqualTo("3");
        assertThat(node.at("/").text()).isEqualTo("4");
    }

    @Test
    void aliasesStandForWhatTheyName() {
        Node node = read("a: &x {p: 1}\nb: *x\n");
        assertThat(node.at("/b/p").text()).isEqualTo("1");
        assertThat(node.at("/b/p").position()).hasToString("a.yml:1:11");
    }

    @Test
    void whatIsNotThereIsNotGiven() {
        Node node = read("a: [1]");
        assertThat(node.find("b")).isEmpty();
        assertThat(node.get("a").find("b")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> node.get("b")).withMessageContaining("a.yml:1:1");
        assertThatIllegalStateException().isThrownBy(node::text);
        assertThatIllegalStateException().isThrownBy(() -> node.get("a").entries());
    }
}
