package org.bidui.check.language;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bidui.definition.Position;
import org.bidui.dossier.Edition;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * An example of a check: what the rolls have, and what must come out.
 *
 * @param name what it shows, a Chinese phrase
 * @param position where it is written
 * @param period the period it is about
 * @param given the rows of each list of a roll, in the order written
 * @param persons by packed key: the placeholder, such as {@code P1}, that the author knows the person by
 * @param findings who must be found: the number of a household, the placeholder or the name of a person
 * @param unmatchable who must be undecidable, in the same words; null when the case does not say
 */
public record CheckCase(
        String name,
        Position position,
        YearMonth period,
        Map<Edition, List<Row>> given,
        Map<Long, String> persons,
        Outcome findings,
        @Nullable Outcome unmatchable) {
    public CheckCase {
        given = Map.copyOf(given);
        persons = Map.copyOf(persons);
    }

    /**
     * Who must come out.
     *
     * @param subjects each as often as it must come out
     * @param position where that is written
     */
    public record Outcome(List<String> subjects, Position position) {
        public Outcome {
            subjects = List.copyOf(subjects);
        }
    }

    /** How the author calls whom a row is about: the placeholder, else the name. */
    public String label(Row row) {
        String placeholder = persons.get(row.id().key());
        return placeholder == null ? row.name() : placeholder;
    }
}
