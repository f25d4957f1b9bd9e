package org.bidui.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready to be told what it came to.
 *
 * @param written the condition
 * @param holds whether it holds
 * @param figure what it came to, where it is one on many rows; else null
 */
record Assertion(
        Condition written, SubjectCondition holds, @Nullable FigureOf figure) {
    /** @param strict whether the conditions are those of {@link Expectation.Holds} */
    static List<Assertion> list(Conditions conditions, Unit unit, List<Condition> written, boolean strict) {
        return written.stream()
                .map(condition -> new Assertion(
                        condition,
                        conditions.ofSubject(unit, List.of(condition), strict),
                        condition instanceof Condition.OfFigure of ? conditions.figure(unit, of.aggregate()) : null))
                .toList();
    }

    /** Whether conditions look up other rolls. */
    static boolean asksOtherRolls(List<Condition> conditions) {
        boolean[] asks = new boolean[1];
        conditions.forEach(condition -> condition.collectSources(source -> asks[0] = true));
        return asks[0];
    }

    /** What it came to for a subject; null when it is not one on many rows. */
    @Nullable
    Figure figure(Asked asked) {
        return figure == null ? null : figure.of(asked.row(), asked.household(), asked);
    }
}
