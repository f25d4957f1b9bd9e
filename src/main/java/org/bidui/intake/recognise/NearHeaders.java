package org.bidui.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidui.definition.Nearest;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;

/** Headers that nearly are a field's: a slip of the pen, or a wording that nobody has listed yet. */
public final class NearHeaders {
    private NearHeaders() {}

    /** The first column whose header is nearly one of the field, or of a field that serves in its place. */
    public static Optional<HeaderColumn> find(Roll roll, Field field, Header header) {
        List<String> wordings = new ArrayList<>(wordings(field));
        field.otherwise().forEach(other -> wordings.addAll(wordings(roll.get(other.field()))));
        return header.columns().stream()
                .filter(column ->
                        Nearest.to(HeaderText.letters(column.leaf()), wordings).isPresent())
                .findFirst();
    }

    private static List<String> wordings(Field field) {
        return field.headers().stream().map(HeaderText::letters).toList();
    }
}
