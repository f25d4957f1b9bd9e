package org.bidui.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table: how each is headed and what stands in it.
 *
 * @param columns names of values, as the writer of the roll knows them
 */
record Layout(List<String> headers, List<String> columns) {

    /** The layout that the bundle lists as {@code layout.<name>}. */
    static Layout of(String name) {
        List<String> headers = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String column : Terms.WORDING.list("layout." + name)) {
            int equals = column.lastIndexOf('=');
            headers.add(column.substring(0, equals));
            columns.add(column.substring(equals + 1));
        }
        return new Layout(List.copyOf(headers), List.copyOf(columns));
    }

    /** One row; a cell is a text, a number, an {@link IdCell} or null. */
    List<@Nullable Object> cells(Function<String, @Nullable Object> values) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(values.apply(column));
        }
        return cells;
    }

    int width() {
        return headers.size();
    }
}
