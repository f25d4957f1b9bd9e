package org.bidui.dossier;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bidui.person.ChineseText;
import org.bidui.person.Division;
import org.bidui.person.DivisionAliases;
import org.bidui.person.DivisionNames;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * Builds the dossiers of one period in two passes: first all rows of the rolls that checks are about, then, past their
 * numbers, the rows of all other rolls, of which only those are kept that some dossier needs.
 *
 * <p>Sinks may be asked for and filled by several threads at the same time, each sink by one. All sinks of a pass must be
 * filled, and seen to be by the calling thread, before {@link #seal()} or {@link #build()}. What comes out is the same
 * whatever the order of the threads.
 */
public final class DossierBuilder {
    private final LocalDate lastDay;
    private final LocalDate lastDayBefore;
    private final Set<Roll> subjectRolls;
    private final Set<Roll> wholeRolls;
    private final Map<Edition, CollectedRows> collected = new ConcurrentHashMap<>();
    private final Map<Roll, SubjectRows> subjects = new LinkedHashMap<>();
    private final LongOpenHashSet keys = new LongOpenHashSet();
    private final Set<String> households = new HashSet<>();
    private DivisionAliases aliases = DivisionAliases.NONE;
    private DivisionNames names = DivisionNames.AS_WRITTEN;
    private volatile boolean sealed;

    /** @param subjectRolls the rolls that some check is about */
    public DossierBuilder(YearMonth period, Collection<Roll> subjectRolls) {
        this(period, subjectRolls, List.of());
    }

    /**
     * @param subjectRolls the rolls that some check is about
     * @param wholeRolls the other rolls of which all rows are needed, whomever they mention
     */
    public DossierBuilder(YearMonth period, Collection<Roll> subjectRolls, Collection<Roll> wholeRolls) {
        this.lastDay = period.atEndOfMonth();
        this.lastDayBefore = period.minusMonths(1).atEndOfMonth();
        this.subjectRolls = new LinkedHashSet<>(subjectRolls);
        this.wholeRolls = Set.copyOf(wholeRolls);
    }

    /** Names townships and villages as the county has written them down; to be called before {@link #seal()}. */
    public DossierBuilder naming(DivisionAliases divisions) {
        aliases = divisions;
        return this;
    }

    /** Notes that the roll was had, even if it should have no rows. Asking for a sink does the same. */
    public void present(Roll roll) {
        present(Edition.current(roll));
    }

    /** Notes that this list of a roll was had, even if it should have no rows. Asking for a sink does the same. */
    public void present(Edition edition) {
        rowsOf(edition);
    }

    /**
     * Takes the rows of one sheet of a roll that checks are about.
     *
     * @throws IllegalStateException after {@link #seal()}
     */
    public RowSink subjects(Roll roll) {
        if (sealed || !subjectRolls.contains(roll)) {
            throw new IllegalStateException(roll + " is not collected as subjects" + (sealed ? " any more" : ""));
        }
        return rowsOf(Edition.current(roll)).sheet(row -> true);
    }

    /** Ends the first pass. */
    public void seal() {
        if (sealed) {
            throw new IllegalStateException("sealed already");
        }
        Map<Roll, List<Row>> ordered = new LinkedHashMap<>();
        for (Roll roll : subjectRolls) {
            @Nullable CollectedRows rows = collected.get(Edition.current(roll));
            if (rows != null) {
                ordered.put(roll, rows.ordered());
            }
        }
        Set<Division> divisions = new HashSet<>();
        ordered.values().forEach(rows -> rows.forEach(row -> divisions.add(division(row))));
        names = DivisionNames.of(aliases, divisions);
        ordered.forEach((roll, rows) -> {
            SubjectRows indexed = new SubjectRows(roll, rows, names);
            subjects.put(roll, indexed);
            indexed.addKeysTo(keys);
            indexed.households().stream()
                    .map(Household::registered)
                    .filter(number -> !number.isEmpty())
                    .forEach(households::add);
        });
        sealed = true;
    }

    /**
     * Takes the rows of one sheet of any other roll and keeps those that mention a subject and those without a usable number.
     *
     * @throws IllegalStateException before {@link #seal()}, and for a roll that checks are about
     */
    public RowSink passing(Roll roll) {
        return passing(Edition.current(roll));
    }

    /**
     * Takes the rows of one sheet of any other list, the last period's of a roll that checks are about included. A row
     * mentions a household, too, by the registry's number of it.
     *
     * @throws IllegalStateException before {@link #seal()}, and for this period's list of a roll that checks are about
     */
    public RowSink passing(Edition edition) {
        Roll roll = edition.roll();
        if (!sealed || (!edition.last() && subjectRolls.contains(roll))) {
            throw new IllegalStateException(roll + " does not pass" + (sealed ? "" : " yet"));
        }
        Field number = roll.find(Roll.HOUSEHOLD_NO).orElse(null);
        return rowsOf(edition)
                .sheet(wholeRolls.contains(roll) ? row -> true : row -> isNeeded(row) || isOfHousehold(row, number));
    }

    /**
     * Ends the second pass.
     *
     * @throws IllegalStateException before {@link #seal()}
     */
    public Dossiers build() {
        if (!sealed) {
            throw new IllegalStateException("not sealed");
        }
        Map<Edition, KeyedRows> rows = new LinkedHashMap<>();
        subjects.forEach((roll, own) -> rows.put(Edition.current(roll), own));
        Map<Roll, Long> notInForce = new LinkedHashMap<>();
        collected.forEach((edition, own) -> {
            if (!edition.last()) {
                notInForce.put(edition.roll(), own.notInForce());
            }
            if (!rows.containsKey(edition)) {
                rows.put(edition, new KeyedRows(own.ordered()));
            }
        });
        return new Dossiers(rows, notInForce, names);
    }

    static Division division(Row row) {
        return new Division(row.text(Roll.TOWNSHIP), row.text(Roll.VILLAGE));
    }

    private boolean isNeeded(Row row) {
        long key = row.id().key();
        return key == 0 || keys.contains(key);
    }

    private boolean isOfHousehold(Row row, @Nullable Field number) {
        return number != null && !households.isEmpty() && households.contains(ChineseText.plain(row.text(number)));
    }

    private CollectedRows rowsOf(Edition edition) {
        return collected.computeIfAbsent(
                edition, fresh -> new CollectedRows(fresh.roll(), fresh.last() ? lastDayBefore : lastDay));
    }
}
