package org.bidui.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.dossier.Edition;
import org.bidui.roll.Roll;

/**
 * One statement that the rolls must satisfy.
 *
 * @param id permanent: the file's name, such as {@code household-without-allowance}
 * @param title one Chinese phrase that names the finding
 * @param basis the policy sentence it serves
 * @param groups the subjects, roll by roll; whoever belongs to several is a subject of the first
 * @param unit whether persons, households or rows are the subjects
 * @param expect what must be true of them
 * @param advice what the verifier should do
 * @param show fields of the subject's roll that the workbook adds to a finding
 */
public record Check(
        String id,
        String title,
        Severity severity,
        String basis,
        List<Group> groups,
        Unit unit,
        Expectation expect,
        String advice,
        List<String> show) {
    public Check {
        groups = List.copyOf(groups);
        show = List.copyOf(show);
    }

    /** A check about one roll. */
    public Check(
            String id,
            String title,
            Severity severity,
            String basis,
            Roll about,
            Unit unit,
            List<Condition> where,
            Expectation expect,
            String advice,
            List<String> show) {
        this(id, title, severity, basis, List.of(new Group(about, where)), unit, expect, advice, show);
    }

    /** The first roll that the check is about. */
    public Roll about() {
        return groups.get(0).roll();
    }

    /** Which subjects of the first roll the check is about. */
    public List<Condition> where() {
        return groups.get(0).where();
    }

    /** The rolls that the check is about. */
    public Set<Roll> abouts() {
        return groups.stream().map(Group::roll).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lists without which the check cannot run, its subjects' first. */
    public Set<Edition> neededEditions() {
        return editions(false);
    }

    /** All lists that the check looks at, those counted as empty when missing included. */
    public Set<Edition> editions() {
        return editions(true);
    }

    /** The rolls whose lists of this period the check cannot do without, its subjects' first. */
    public Set<Roll> neededRolls() {
        return current(neededEditions());
    }

    /** The rolls whose lists of this period the check looks at, those counted as empty when missing included. */
    public Set<Roll> rolls() {
        return current(editions());
    }

    /** The rolls whose lists of this period the check goes through as a whole, whomever their rows mention. */
    public Set<Roll> wholeRolls() {
        return unit == Unit.ROW ? rolls() : Set.of();
    }

    private static Set<Roll> current(Set<Edition> editions) {
        return editions.stream()
                .filter(edition -> !edition.last())
                .map(Edition::roll)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Edition> editions(boolean optional) {
        Set<Edition> editions = new LinkedHashSet<>();
        groups.forEach(group -> editions.add(Edition.current(group.roll())));
        groups.stream()
                .flatMap(group -> group.where().stream())
                .forEach(condition -> condition.collectSources(source -> add(source, optional, editions)));
        expect.sources().forEach(source -> add(source, optional, editions));
        return editions;
    }

    private static void add(Source source, boolean optional, Set<Edition> editions) {
        if (optional || !source.optional()) {
            editions.add(source.edition());
        }
        source.where().forEach(condition -> condition.collectSources(inner -> add(inner, optional, editions)));
    }
}
