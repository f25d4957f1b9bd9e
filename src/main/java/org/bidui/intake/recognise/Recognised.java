package org.bidui.intake.recognise;

import java.util.List;
import org.bidui.intake.bind.Layout;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet was taken for.
 *
 * @param layout how it lays out its roll; null when it is no roll, or not surely one
 * @param candidates the rolls that it fits equally well; empty unless there are several
 * @param missing the fields without which it is no usable table of its roll
 */
public record Recognised(@Nullable Layout layout, List<Roll> candidates, List<Field> missing) {
    static final Recognised NOTHING = new Recognised(null, List.of(), List.of());

    public Recognised {
        candidates = List.copyOf(candidates);
        missing = List.copyOf(missing);
    }
}
