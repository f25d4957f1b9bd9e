package org.bidui.sample;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table to which rows are added. */
@FunctionalInterface
interface RowOutput {

    /**
     * Adds a row.
     *
     * @param cells texts, numbers, {@link IdCell}s and nulls
     */
    void add(List<? extends @Nullable Object> cells) throws IOException;
}
