package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bidui.person.IdNumber;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistinctEventsTest {
    private static final Roll DEATHS = TestRolls.ROLLS.get("deaths");
    private static final Roll ALLOWANCE = TestRolls.ROLLS.get("allowance");

    private static Row row(Roll roll, String file, int number, int person) {
        @Nullable Object[] values = new Object[roll.fields().size()];
        Field id = roll.get(Roll.ID_NUMBER);
        values[id.index()] = IdNumber.read(Desk.id(person));
        Field name = roll.get(Roll.NAME);
        values[name.index()] = name.read(Cell.text("张三"));
        return new Row(roll, new Origin(new SheetRef(file, 0, ""), number), values);
    }

    private static String shown(Row row) {
        return row.origin().sheet().file() + ":" + row.origin().row();
    }

    @Test
    void theFirstCopyByOriginCountsInWhateverOrderTheFilesAreRead() {
        for (long seed = 0; seed < 50; seed++) {
            List<String> files = new ArrayList<>(List.of("2020-01/死亡.xls", "2020-02/死亡.xls", "死亡.xls"));
            Collections.shuffle(files, new Random(seed));
            List<Row> rows = new ArrayList<>();
            DistinctEvents once = new DistinctEvents();
            for (String file : files) {
                RowSink sink = once.before(any -> rows::add).apply(DEATHS);
                sink.accept(row(DEATHS, file, 2, 1));
                sink.accept(row(DEATHS, file, 3, file.hashCode() % 7 + 10));
                sink.accept(row(DEATHS, file, 4, 1));
            }
            once.release();
            assertThat(rows.stream().map(DistinctEventsTest::shown).filter(text -> !text.endsWith(":3")))
                    .as("seed %d %s", seed, files)
                    .containsExactly("2020-01/死亡.xls:2", "2020-01/死亡.xls:4");
        }
    }

    @Test
    void filesReadAtTheSameTimeGiveTheSame() {
        ConcurrentLinkedQueue<Row> rows = new ConcurrentLinkedQueue<>();
        DistinctEvents once = new DistinctEvents();
        Function<Roll, RowSink> sinks = once.before(any -> rows::add);
        IntStream.range(0, 40).parallel().forEach(file -> {
            RowSink sink = sinks.apply(DEATHS);
            for (int person = 1; person <= 20; person++) {
                sink.accept(row(DEATHS, "%02d.xls".formatted(file), person, person));
            }
        });
        once.release();
        assertThat(rows.stream().map(DistinctEventsTest::shown))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(row -> "00.xls:" + row)
                        .toList());
    }

    @Test
    void otherRollsPassAtOnceAndNothingPassesTwice() {
        List<Row> rows = new ArrayList<>();
        DistinctEvents once = new DistinctEvents();
        Function<Roll, RowSink> sinks = once.before(any -> rows::add);
        sinks.apply(ALLOWANCE).accept(row(ALLOWANCE, "低保.xls", 2, 1));
        sinks.apply(ALLOWANCE).accept(row(ALLOWANCE, "低保2.xls", 2, 1));
        assertThat(rows).hasSize(2);
        sinks.apply(DEATHS).accept(row(DEATHS, "死亡.xls", 2, 1));
        assertThat(rows).hasSize(2);
        once.release();
        once.release();
        assertThat(rows).hasSize(3);
    }
}
