package org.bidui.check;

import java.math.BigDecimal;
import java.util.List;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Aggregate} came to for a subject.
 *
 * @param value null when unknown
 * @param rows the rows that made it, in their order
 * @param empty how many more were left out because their value is empty
 */
public record Figure(@Nullable BigDecimal value, List<Row> rows, int empty) {
    public Figure {
        rows = List.copyOf(rows);
    }
}
