package org.bidui.run.drift;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidui.intake.SurveyedFile;
import org.bidui.intake.SurveyedSheet;
import org.bidui.intake.bind.BoundColumn;
import org.bidui.intake.bind.Layout;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.person.Masking;
import org.bidui.roll.Roll;
import org.bidui.roll.RowSink;
import org.bidui.roll.SheetAccount;

/** Counts, while a period's own files are read, what is to be remembered of them. Several files may be read at the same time. */
public final class RollCounts {
    private static final int LONGEST_HEADER = 60;

    private final Set<Roll> severalFiles;
    private final ConcurrentLinkedQueue<SheetCount> sheets = new ConcurrentLinkedQueue<>();

    /** @param files all files of the period's own */
    public RollCounts(Collection<SurveyedFile> files) {
        Map<Roll, Long> counts = files.stream()
                .flatMap(file -> file.rolls().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        severalFiles = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey().kind() == Roll.Kind.STATE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The sink, counting what goes through it. */
    public RowSink counting(SurveyedFile file, Roll roll, RowSink sink) {
        SheetCount count = new SheetCount(file.name(), roll, severalFiles.contains(roll));
        sheets.add(count);
        return row -> {
            count.accept(row);
            sink.accept(row);
        };
    }

    /**
     * What to remember, once everything is read.
     *
     * @param files the files that were read
     * @param accounts of their sheets
     */
    public PeriodLayout layout(String period, Collection<SurveyedFile> files, Collection<SheetAccount> accounts) {
        Map<String, RollLayout> rolls = new TreeMap<>();
        sheets.stream().map(SheetCount::roll).distinct().forEach(roll -> {
            List<SurveyedSheet> surveyed = files.stream()
                    .flatMap(file -> file.sheets().stream())
                    .filter(sheet -> roll.equals(sheet.roll()))
                    .toList();
            rolls.put(roll.id(), layout(roll, surveyed, accounts));
        });
        return new PeriodLayout(period, rolls);
    }

    private RollLayout layout(Roll roll, List<SurveyedSheet> surveyed, Collection<SheetAccount> accounts) {
        Map<String, NavigableSet<String>> fields = new TreeMap<>();
        NavigableSet<String> others = new TreeSet<>();
        surveyed.forEach(sheet -> addColumns(sheet, fields, others));
        long persons = 0;
        long unusable = 0;
        Map<String, Long> townships = new TreeMap<>();
        Map<String, Long> schools = new TreeMap<>();
        for (SheetCount sheet : sheets) {
            if (sheet.roll().equals(roll)) {
                persons += sheet.persons();
                unusable += sheet.unusable();
                sheet.townships().forEach((place, count) -> townships.merge(place, count, Long::sum));
                sheet.schools().forEach((place, count) -> schools.merge(place, count, Long::sum));
            }
        }
        long rows = accounts.stream()
                .filter(account ->
                        surveyed.stream().anyMatch(sheet -> sheet.ref().equals(account.sheet())))
                .mapToLong(SheetAccount::accepted)
                .sum();
        return new RollLayout(rows, persons, unusable, fields, others, townships, schools);
    }

    private static void addColumns(
            SurveyedSheet sheet, Map<String, NavigableSet<String>> fields, NavigableSet<String> others) {
        Layout layout = sheet.layout();
        if (layout == null) {
            return;
        }
        Set<Integer> read = new TreeSet<>();
        List<BoundColumn> bound = new ArrayList<>(layout.columns());
        layout.members().forEach(bound::addAll);
        for (BoundColumn column : bound) {
            read.add(column.index());
            fields.computeIfAbsent(column.field().name(), any -> new TreeSet<>())
                    .add(shown(column.header()));
        }
        layout.header().columns().stream()
                .filter(column -> !read.contains(column.index()))
                .map(HeaderColumn::shown)
                .forEach(header -> others.add(shown(header)));
    }

    /** A header that was found among the data must not keep them. */
    private static String shown(String header) {
        String scrubbed = Masking.scrub(header);
        return scrubbed.length() <= LONGEST_HEADER ? scrubbed : scrubbed.substring(0, LONGEST_HEADER);
    }

    /** Pairs of files of one roll that look like two versions of it. */
    public List<TwoVersions> listVersions() {
        List<TwoVersions> found = new ArrayList<>();
        for (Roll roll : severalFiles) {
            Map<String, LongOpenHashSet> byFile = new TreeMap<>();
            sheets.stream()
                    .filter(sheet -> sheet.roll().equals(roll))
                    .forEach(sheet -> byFile.computeIfAbsent(sheet.file(), any -> new LongOpenHashSet())
                            .addAll(sheet.keys()));
            found.addAll(TwoVersions.among(roll, byFile));
        }
        return found.stream().sorted().toList();
    }
}
