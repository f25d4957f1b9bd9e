package org.bidui.run.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bidui.run.Installation;
import org.bidui.run.drift.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as drift, and against which period. */
class DriftTest {
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Installation HOME = Installation.read(Path.of(""));

    @TempDir
    Path data;

    @Test
    void firstMonthHasNothingToCompare() {
        assertThat(drift().list(MARCH, period(roll(1, Map.of())))).isEmpty();
    }

    @Test
    void fallOfMoreThanTheFigureStopsAndOneOfTheFigureDoesNot() throws IOException {
        remember(2, roll(100, Map.of()));

        assertThat(drift().listUnaccepted(MARCH, period(roll(70, Map.of())))).isEmpty();
        assertThat(drift().listUnaccepted(MARCH, period(roll(69, Map.of()))))
                .extracting(Change::kind)
                .containsExactly(Kind.VOLUME);
        assertThat(drift().listUnaccepted(MARCH, period(roll(300, Map.of())))).isEmpty();
    }

    @Test
    void newestEarlierPeriodThatHadTheRollIsComparedWith() throws IOException {
        remember(1, roll(1000, Map.of()));
        remember(2, roll(100, Map.of()));
        remember(4, roll(5000, Map.of()));

        assertThat(drift().listUnaccepted(MARCH, period(roll(90, Map.of())))).isEmpty();
    }

    @Test
    void goneTownshipStopsAndOneWrittenWithItsEndingIsNotGone() throws IOException {
        remember(2, roll(100, Map.of("孙疃镇", 60L, "百善", 40L)));

        assertThat(drift().listUnaccepted(MARCH, period(roll(100, Map.of("孙疃", 60L, "百善镇", 40L)))))
                .isEmpty();
        assertThat(drift().listUnaccepted(MARCH, period(roll(100, Map.of("百善镇", 100L)))))
                .extracting(Change::subject)
                .containsExactly("孙疃镇");
    }

    @Test
    void goneColumnStopsAndRenamedOneIsTold() throws IOException {
        remember(2, roll(100, Map.of()));
        RollLayout without = new RollLayout(100, 100, 0, Map.of(), new TreeSet<>(), Map.of(), Map.of());
        RollLayout renamed = new RollLayout(
                100, 100, 0, Map.of("township", new TreeSet<>(List.of("所在乡镇"))), new TreeSet<>(), Map.of(), Map.of());

        assertThat(drift().listUnaccepted(MARCH, period(without)))
                .extracting(Change::kind)
                .containsExactly(Kind.COLUMN_GONE);
        assertThat(drift().list(MARCH, period(renamed)))
                .extracting(Change::kind, Change::stops)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_RENAMED, false));
    }

    @Test
    void whatWasPublishedOnceNeedNotBeAcceptedAgainUnlessItFallsFurther() throws IOException {
        remember(2, roll(100, Map.of()));
        remember(3, roll(50, Map.of()));

        assertThat(drift().listUnaccepted(MARCH, period(roll(48, Map.of())))).isEmpty();
        assertThat(drift().listUnaccepted(MARCH, period(roll(20, Map.of())))).hasSize(1);
    }

    @Test
    void listsThatEachMonthAddsToMayDifferFreely() throws IOException {
        new LayoutStore(data)
                .write(YearMonth.of(2020, 2), new PeriodLayout("2020-02", Map.of("deaths", roll(100, Map.of()))));

        assertThat(drift().listUnaccepted(MARCH, new PeriodLayout("2020-03", Map.of("deaths", roll(1, Map.of())))))
                .isEmpty();
    }

    @Test
    void brokenMemoryIsToldWithItsFile() throws IOException {
        Files.createDirectories(data.resolve("layouts"));
        Files.writeString(data.resolve("layouts/2020-02.json"), "{");

        assertThatThrownBy(() -> drift().list(MARCH, period(roll(1, Map.of()))))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessageContaining("2020-02.json");
    }

    private Drift drift() {
        return new Drift(HOME.rolls(), new LayoutStore(data), BigDecimal.valueOf(30));
    }

    private void remember(int month, RollLayout layout) throws IOException {
        new LayoutStore(data).write(YearMonth.of(2020, month), period(layout));
    }

    private static PeriodLayout period(RollLayout layout) {
        return new PeriodLayout("any", Map.of("allowance", layout));
    }

    private static RollLayout roll(long persons, Map<String, Long> townships) {
        return new RollLayout(
                persons,
                persons,
                0,
                Map.of("township", new TreeSet<>(List.of("乡镇"))),
                new TreeSet<>(),
                townships,
                Map.of());
    }
}
