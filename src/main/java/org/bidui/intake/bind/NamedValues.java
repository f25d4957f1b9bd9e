package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidui.person.ChineseText;
import org.bidui.roll.Cell;
import org.bidui.roll.Field;
import org.bidui.roll.SheetRef;
import org.jspecify.annotations.Nullable;

/** What the names and titles of a sheet say about all of its rows, where no column does: the kind of a benefit, say. */
final class NamedValues {
    private final List<Told> told = new ArrayList<>();

    NamedValues(SheetRef sheet, Layout layout) {
        String file = sheet.file().substring(sheet.file().lastIndexOf('/') + 1);
        List<String> names = Stream.concat(Stream.of(file, sheet.sheet()), layout.header().titles().stream())
                .map(ChineseText::plain)
                .toList();
        for (Field field : layout.roll().fields()) {
            String value = layout.has(field.name()) ? null : find(field.named(), names);
            if (value != null) {
                told.add(new Told(field.index(), field.read(Cell.text(value))));
            }
        }
    }

    void fill(@Nullable Object[] values) {
        told.forEach(one -> values[one.index()] = one.value());
    }

    /** The value of which the names speak; null when they speak of none, or of several. */
    private static @Nullable String find(Map<String, List<String>> named, List<String> names) {
        List<String> said = named.entrySet().stream()
                .filter(value -> value.getValue().stream()
                        .map(ChineseText::plain)
                        .anyMatch(word -> names.stream().anyMatch(name -> name.contains(word))))
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    private record Told(int index, @Nullable Object value) {}
}
