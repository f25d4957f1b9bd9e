package org.bidui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns stand under each other where a Chinese character takes two places. */
class ConsoleTableTest {
    @Test
    void countsPlacesNotCharacters() {
        assertThat(ConsoleTable.width("abc")).isEqualTo(3);
        assertThat(ConsoleTable.width("疑点（户）")).isEqualTo(10);
        assertThat(ConsoleTable.width("𠮷")).isEqualTo(2);
        assertThat(ConsoleTable.width("e\u0301\u200b")).isEqualTo(1);
    }

    @Test
    void alignsNumbersRightAndTextLeft() {
        ConsoleTable table = new ConsoleTable(false, true);
        table.add("比对项", "疑点");
        table.add("ab", "7");
        table.add("低保", "12345");

        assertThat(table.render()).containsExactly("比对项   疑点", "ab          7", "低保    12345");
    }

    @Test
    void colourTakesNoPlace() {
        ConsoleTable table = new ConsoleTable(false, true);
        table.add(text -> "\u001b[31m" + text + "\u001b[0m", "a", "1");
        table.add("bbb", "2");

        assertThat(table.render()).containsExactly("\u001b[31ma\u001b[0m    1", "bbb  2");
    }

    @Test
    void shortLineDoesNotWidenTheColumns() {
        ConsoleTable table = new ConsoleTable(false, true);
        table.add("a", "1");
        table.add("a long heading");

        assertThat(table.render()).containsExactly("a  1", "a long heading");
    }
}
