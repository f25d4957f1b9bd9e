package org.bidui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and cases appear together, or not at all, wherever a run breaks off. */
class PublishingTest {
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    @TempDir
    Path folder;

    private final SmallCounty county = new SmallCounty();
    private Path data;
    private Path reports;
    private Path target;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        reports = folder.resolve("reports");
        target = reports.resolve("2020-03");
    }

    @Test
    void filesMoveIntoPlaceAndTheOldOnesAreKept() throws IOException {
        publish(Map.of("a.xlsx", "a1", "sub/b.xlsx", "b1"));
        publish(Map.of("a.xlsx", "a2", "c.xlsx", "c2"));

        assertThat(current()).isEqualTo(Map.of("a.xlsx", "a2", "sub/b.xlsx", "b1", "c.xlsx", "c2"));
        assertThat(kept()).containsExactly("a1");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void retiredFileGoesAwayAndIsKept() throws IOException {
        publish(Map.of("a.xlsx", "a1", "b.xlsx", "b1"));
        try (Ledger ledger = Ledger.open(data);
                Draft draft = ledger.begin(MARCH, List.of(), reports)) {
            Files.writeString(draft.staging().resolve("a.xlsx"), "a2");
            draft.publish(target, List.of(Path.of("a.xlsx"), Path.of("b.xlsx"), Path.of("never.xlsx")));
        }

        assertThat(current()).isEqualTo(Map.of("a.xlsx", "a2"));
        assertThat(kept()).containsExactlyInAnyOrder("a1", "b1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nextOpeningFinishesTheMovesThatACrashLeft(int made) throws IOException {
        publish(Map.of("a.xlsx", "a1", "b.xlsx", "b1", "c.xlsx", "c1"));
        crash(new MoverThatStops(made, false));
        String before = number("H1");

        assertThat(current()).isEqualTo(Map.of("a.xlsx", "a2", "b.xlsx", "b2", "c.xlsx", "c2"));
        assertThat(kept()).containsExactlyInAnyOrder("a1", "b1", "c1");
        assertThat(leftovers()).isEmpty();
        assertThat(before).isEqualTo("202003-DB-00001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void crashAfterAMoveButBeforeItIsRememberedDoesNoHarm(int made) throws IOException {
        publish(Map.of("a.xlsx", "a1", "b.xlsx", "b1", "c.xlsx", "c1"));
        crash(new MoverThatStops(made, true));
        Ledger.open(data).close();

        assertThat(current()).isEqualTo(Map.of("a.xlsx", "a2", "b.xlsx", "b2", "c.xlsx", "c2"));
        assertThat(kept()).containsExactlyInAnyOrder("a1", "b1", "c1");
    }

    @Test
    void aTargetThatCannotBeWrittenChangesNothing() throws IOException {
        publish(Map.of("a.xlsx", "a1"));
        Files.createDirectories(target.resolve("b.xlsx"));

        assertThatThrownBy(() -> publish(Map.of("a.xlsx", "a2", "b.xlsx", "b2")))
                .isInstanceOf(TargetBusyException.class)
                .hasMessageContaining("b.xlsx")
                .hasMessageContaining("没有改动任何文件");

        assertThat(current()).isEqualTo(Map.of("a.xlsx", "a1"));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whatADeadRunLeftIsTakenAway() throws IOException {
        Path staging;
        try (Ledger ledger = Ledger.open(data)) {
            Draft dead = ledger.begin(MARCH, List.of(), reports);
            staging = dead.staging();
            Files.writeString(staging.resolve("a.xlsx"), "a1");
        }
        assertThat(staging).isNotEmptyDirectory();

        Ledger.open(data).close();

        assertThat(staging).doesNotExist();
        assertThat(target).doesNotExist();
    }

    @Test
    void stagingIsGoneBeforeARunCountsAsPublished() throws IOException {
        Path[] staging = new Path[1];
        try (Ledger ledger = Ledger.open(data);
                Draft draft = ledger.begin(MARCH, List.of(), reports)) {
            staging[0] = draft.staging();
            stage(draft, Map.of("a.xlsx", "a1"));
            draft.publish(target, List.of());
        }
        assertThat(staging[0].getParent()).doesNotExist();
    }

    private void publish(Map<String, String> files) throws IOException {
        try (Ledger ledger = Ledger.open(data);
                Draft draft = ledger.begin(MARCH, List.of(), reports)) {
            stage(draft, files);
            draft.publish(target, List.of());
        }
    }

    private void crash(Mover mover) throws IOException {
        try (Ledger ledger = Ledger.open(data, mover)) {
            Draft draft = ledger.begin(MARCH, List.of(), reports);
            draft.numberCases(List.of(county.allowance), List.of(county.result(county.first, "H1")));
            stage(draft, Map.of("a.xlsx", "a2", "b.xlsx", "b2", "c.xlsx", "c2"));
            assertThatThrownBy(() -> draft.publish(target, List.of())).isInstanceOf(PowerCut.class);
        }
    }

    private String number(String household) {
        try (Ledger ledger = Ledger.open(data);
                Draft draft = ledger.begin(MARCH, List.of(), reports)) {
            var result = county.result(county.first, "H0", household);
            return draft.numberCases(List.of(county.allowance), List.of(result))
                    .get(result.findings().get(1))
                    .number();
        }
    }

    private static void stage(Draft draft, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path staged = draft.staging().resolve(file.getKey());
            Files.createDirectories(staged.getParent());
            Files.writeString(staged, file.getValue());
        }
    }

    private Map<String, String> current() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files(target)) {
            if (!file.startsWith(target.resolve("往期"))) {
                files.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private List<String> kept() throws IOException {
        return files(target.resolve("往期")).stream().map(PublishingTest::read).toList();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> !file.equals(target)).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes some moves and then breaks off, before or after the last one takes hold. */
    private static final class MoverThatStops extends Mover {
        private final int made;
        private final boolean after;
        private int count;

        MoverThatStops(int made, boolean after) {
            this.made = made;
            this.after = after;
        }

        @Override
        void make(Move move) throws IOException {
            if (!after && count == made) {
                throw new PowerCut();
            }
            super.make(move);
            count++;
            if (after && count == made) {
                throw new PowerCut();
            }
        }
    }

    private static final class PowerCut extends Error {}
}
