package org.bidui.roll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of a roll: what departments call it, and how its cells are read. */
public final class Field {
    private final String name;
    private final int index;
    private final String title;
    private final FieldType type;
    private final RollDefinition.FieldDefinition definition;
    private final ValueReader reader;
    private final List<String> ownHeaders;

    Field(
            String name,
            int index,
            String title,
            FieldType type,
            RollDefinition.FieldDefinition definition,
            List<String> ownHeaders,
            ValueReader reader) {
        this.name = name;
        this.index = index;
        this.title = title;
        this.type = type;
        this.definition = definition;
        this.ownHeaders = List.copyOf(ownHeaders);
        this.reader = reader;
    }

    /** The name used in checks, such as {@code poverty_status}. */
    public String name() {
        return name;
    }

    /** The field's place in a row's values, from 0. */
    public int index() {
        return index;
    }

    /** The Chinese name that people read. */
    public String title() {
        return title;
    }

    public FieldType type() {
        return type;
    }

    /** How departments word the header, the common wordings included. */
    public List<String> headers() {
        return definition.headers();
    }

    /** Those of {@link #headers()} that are this roll's own: they say whose column it is, such as 学生身份证号. */
    public List<String> ownHeaders() {
        return ownHeaders;
    }

    /** What a table, or a row, must have of it to be one of this roll. */
    public Requirement required() {
        return definition.required();
    }

    /** Whether the value belongs to the household rather than to the person. */
    public boolean household() {
        return definition.household();
    }

    /** The canonical values of a {@link FieldType#CODE} field; empty for other types. */
    public List<String> codes() {
        return List.copyOf(definition.codes().keySet());
    }

    /** Whether a {@link FieldType#CODE} field keeps values outside its list as they stand. */
    public boolean open() {
        return definition.open();
    }

    /** Field of another roll → canonical value of this one → the other field's values that say the same. */
    public Map<String, Map<String, List<String>>> translates() {
        return definition.translates();
    }

    /**
     * Values, as a cell would have them, that a table's names tell where it has no column for the field; each with the
     * words in a name or title that say so.
     */
    public Map<String, List<String>> named() {
        return definition.named();
    }

    /** Where the value comes from when the field is empty, in order of preference. */
    public List<Otherwise> otherwise() {
        return definition.otherwise().stream()
                .map(other -> new Otherwise(other.field(), other.when()))
                .toList();
    }

    /**
     * Reads a cell as this field.
     *
     * @param scale what one unit of the column counts, such as 10,000 under a header （万元）; applies to numbers and money
     * @return a value of the {@linkplain FieldType type's} Java type; null when the cell says nothing;
     *     {@link #UNREADABLE} when it says something that is no value of this field
     */
    public @Nullable Object read(Cell cell, BigDecimal scale) {
        return reader.read(cell, scale);
    }

    /** {@link #read(Cell, BigDecimal)} where the column's unit is the field's own. */
    public @Nullable Object read(Cell cell) {
        return reader.read(cell, BigDecimal.ONE);
    }

    /** What {@link #read} gives for a cell that is no value of the field. */
    public static final Object UNREADABLE = new Object();

    @Override
    public String toString() {
        return name;
    }

    /**
     * Another field that tells an empty one's value.
     *
     * @param field the other field's name
     * @param when a field's name → a text that its value must contain; empty always holds
     */
    public record Otherwise(String field, Map<String, String> when) {}
}
