package org.bidui.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.roll.Roll;

/**
 * One statement that the rolls must satisfy.
 *
 * @param id permanent: the file's name, such as {@code household-without-allowance}
 * @param title one Chinese phrase that names the finding
 * @param basis the policy sentence it serves
 * @param about the roll whose persons or households are the subjects
 * @param unit whether persons or households are the subjects
 * @param where which of them: all conditions hold
 * @param expect what must be true of them
 * @param advice what the verifier should do
 * @param show fields of the subject's roll that the workbook adds to a finding
 */
public record Check(
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

    public Check {
        where = List.copyOf(where);
        show = List.copyOf(show);
    }

    /** The rolls without which the check cannot run, its subjects' first. */
    public Set<Roll> neededRolls() {
        return rolls(false);
    }

    /** All rolls that the check looks at, those counted as empty when missing included. */
    public Set<Roll> rolls() {
        return rolls(true);
    }

    private Set<Roll> rolls(boolean optional) {
        Set<Roll> rolls = new LinkedHashSet<>();
        rolls.add(about);
        where.forEach(condition -> condition.collectSources(source -> add(source, optional, rolls)));
        expect.sources().forEach(source -> add(source, optional, rolls));
        return rolls;
    }

    private static void add(Source source, boolean optional, Set<Roll> rolls) {
        if (optional || !source.optional()) {
            rolls.add(source.roll());
        }
        source.where().forEach(condition -> condition.collectSources(inner -> add(inner, optional, rolls)));
    }
}
