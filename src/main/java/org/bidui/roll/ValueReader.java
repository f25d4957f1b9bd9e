package org.bidui.roll;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.jspecify.annotations.Nullable;

/** Reads a cell as a value of one field. Safe for use by several threads. */
@FunctionalInterface
interface ValueReader {
    /** See {@link Field#read(Cell, BigDecimal)}. */
    @Nullable
    Object read(Cell cell, BigDecimal scale);

    static ValueReader of(FieldType type, RollDefinition.FieldDefinition definition, Vocabulary vocabulary) {
        ValueReader reader = switch (type) {
            case TEXT -> (cell, scale) -> shown(cell.text());
            case NAME -> (cell, scale) -> shown(cell.text());
            case ID_NUMBER -> (cell, scale) -> idNumber(cell);
            case NUMBER, MONEY -> number(definition);
            case DATE -> (cell, scale) -> orUnreadable(DateText.read(cell));
            case YES_NO -> (cell, scale) -> orUnreadable(vocabulary.yesNo(cell.text()));
            case SEX -> (cell, scale) -> orUnreadable(sex(cell.text(), vocabulary));
            case CODE -> code(definition, vocabulary);
        };
        // The words for "nothing" are no values, except in a list of codes that has one of them: code() looks there
        // first.
        return (cell, scale) -> cell.isBlank() || (type != FieldType.CODE && vocabulary.isEmpty(cell.text(), type))
                ? null
                : reader.read(cell, scale);
    }

    private static Object orUnreadable(@Nullable Object value) {
        return value == null ? Field.UNREADABLE : value;
    }

    private static @Nullable Object shown(String text) {
        String stripped = ShownText.of(text);
        return stripped.isEmpty() ? null : stripped;
    }

    private static @Nullable Object idNumber(Cell cell) {
        IdNumber number =
                cell.kind() == Cell.Kind.NUMBER ? IdNumber.readNumeric(cell.text()) : IdNumber.read(cell.text());
        return number.text().isEmpty() ? null : number;
    }

    private static @Nullable Sex sex(String text, Vocabulary vocabulary) {
        return vocabulary.sex(text);
    }

    private static ValueReader number(RollDefinition.FieldDefinition definition) {
        return (cell, scale) -> {
            BigDecimal counted = NumberText.read(cell.text(), scale);
            if (counted == null) {
                return Field.UNREADABLE;
            }
            boolean possible = (definition.min() == null || counted.compareTo(definition.min()) >= 0)
                    && (definition.max() == null || counted.compareTo(definition.max()) <= 0);
            return possible ? counted : Field.UNREADABLE;
        };
    }

    private static ValueReader code(RollDefinition.FieldDefinition definition, Vocabulary vocabulary) {
        Map<String, String> canonical = new HashMap<>();
        definition.codes().forEach((value, wordings) -> {
            canonical.put(ChineseText.plain(value), value);
            wordings.forEach(wording -> canonical.put(ChineseText.plain(wording), value));
        });
        Map<String, String> known = Map.copyOf(canonical);
        boolean open = definition.open();
        return (cell, scale) -> {
            String value = known.get(ChineseText.plain(cell.text()));
            if (value != null) {
                return value;
            }
            if (vocabulary.isEmpty(cell.text(), FieldType.CODE)) {
                return null;
            }
            return open ? shown(cell.text()) : Field.UNREADABLE;
        };
    }

    /** All wordings of a code list that stand for two values; for the check of definitions. */
    static List<String> listAmbiguousCodes(Map<String, List<String>> codes) {
        Map<String, String> seen = new HashMap<>();
        return codes.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(entry.getKey()), entry.getValue().stream())
                        .filter(wording -> {
                            String before = seen.putIfAbsent(ChineseText.plain(wording), entry.getKey());
                            return before != null && !before.equals(entry.getKey());
                        }))
                .toList();
    }
}
