package org.bidui.check;

import java.util.List;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** What a finding rests on, beside the rows that show it. */
public sealed interface Detail {
    /**
     * A condition of {@link Expectation.Holds} that does not hold, or is unknown.
     *
     * @param figure what it came to, where it is one on many rows; else null
     */
    record Failed(Condition condition, @Nullable Figure figure) implements Detail {}

    /**
     * A pair of fields that do not agree.
     *
     * @param fields which
     * @param own the subject's row
     * @param other the matched row
     */
    record Differs(Expectation.FieldPair fields, Row own, Row other) implements Detail {}

    /**
     * A condition of {@link Expectation.FewerThan} that holds.
     *
     * @param name what the author calls it
     * @param figures what its conditions on many rows came to
     */
    record Met(String name, List<Figure> figures) implements Detail {
        public Met {
            figures = List.copyOf(figures);
        }
    }
}
