package org.bidui.dossier;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;

/** Feeds sheets to a builder as intake does: sheets in any order, several at the same time. */
public final class Collecting {
    private Collecting() {}

    /**
     * The dossiers of these sheets.
     *
     * @param sheets the rows of one roll and sheet each
     */
    public static Dossiers dossiers(
            YearMonth period,
            Collection<Roll> subjects,
            Collection<Roll> had,
            Collection<List<Row>> sheets,
            Random random) {
        return dossiers(period, subjects, had, sheets, List.of(), random);
    }

    /**
     * The dossiers of these sheets.
     *
     * @param before the sheets of the last period's lists
     */
    public static Dossiers dossiers(
            YearMonth period,
            Collection<Roll> subjects,
            Collection<Roll> had,
            Collection<List<Row>> sheets,
            Collection<List<Row>> before,
            Random random) {
        DossierBuilder builder = new DossierBuilder(period, subjects);
        had.forEach(builder::present);
        List<List<Row>> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        pass(shuffled.stream().filter(s -> subjects.contains(s.get(0).roll())).toList(), builder::subjects);
        builder.seal();
        pass(shuffled.stream().filter(s -> !subjects.contains(s.get(0).roll())).toList(), builder::passing);
        pass(List.copyOf(before), roll -> builder.passing(Edition.last(roll)));
        return builder.build();
    }

    private static void pass(List<List<Row>> sheets, Function<Roll, RowSink> sinks) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> reading = new ArrayList<>();
            for (List<Row> sheet : sheets) {
                reading.add(threads.submit(
                        () -> sheet.forEach(sinks.apply(sheet.get(0).roll())::accept)));
            }
            for (Future<?> one : reading) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }
}
