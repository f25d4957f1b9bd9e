package org.bidui.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One department's list of people: how its files are worded and what its rows mean. Read from {@code config/rolls/}. */
public final class Roll {
    /** The field that holds the person's resident ID number, in every roll that is about people. */
    public static final String ID_NUMBER = "id_number";
    /** The field that holds the person's name. */
    public static final String NAME = "name";
    /** The field that holds the person's relation to the head of the household. */
    public static final String RELATION = "relation";

    /** The field that holds the name of the household's head, where a roll has one. */
    public static final String HEAD_NAME = "head_name";
    /** The field that holds the head's number. */
    public static final String HEAD_ID_NUMBER = "head_id_number";

    public static final String TOWNSHIP = "township";
    public static final String VILLAGE = "village";

    /** Whether the newest list tells everything, or each month's list adds to the ones before. */
    public enum Kind {
        @JsonProperty("state")
        STATE,
        @JsonProperty("events")
        EVENTS
    }

    private final String id;
    private final RollDefinition definition;
    private final Map<String, Field> fields;
    private final List<Field> ordered;
    private final @Nullable Field idField;

    Roll(String id, RollDefinition definition, List<Field> fields) {
        this.id = id;
        this.definition = definition;
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields.put(field.name(), field));
        this.ordered = List.copyOf(fields);
        this.idField = this.fields.get(ID_NUMBER);
    }

    /** The name used in checks and on the command line: the definition's file name, such as {@code medical_insurance}. */
    public String id() {
        return id;
    }

    /** The Chinese name that people read. */
    public String title() {
        return definition.title();
    }

    public Kind kind() {
        return definition.kind();
    }

    /** For how many months an earlier period's file still serves; 0 when only the period's own does. */
    public int maxAge() {
        return definition.maxAge();
    }

    /** How a table of this roll is told from others. */
    public Recognition recognition() {
        RollDefinition.Recognition defined = definition.recognise();
        return new Recognition(
                defined.fileNames(),
                defined.by().stream().map(this::get).toList(),
                defined.atLeast(),
                defined.sureAt(),
                defined.weak(),
                defined.foreign(),
                defined.foreignHeaders(),
                defined.foreignNames());
    }

    /** Words in a header that say its column is about somebody else: a guardian, who collects the money. */
    public List<String> leaveAlone() {
        return definition.leaveAlone();
    }

    /** The fields in the order of their {@link Field#index()}. */
    public List<Field> fields() {
        return ordered;
    }

    /** The field {@link #ID_NUMBER}; null in a roll that is not about people. */
    public @Nullable Field idField() {
        return idField;
    }

    public Optional<Field> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * The field of that name.
     *
     * @throws IllegalArgumentException when the roll has none
     */
    public Field get(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException("roll " + id + " has no field " + field));
    }

    /** How rows make households, or null where each person is a household of one. */
    public @Nullable Households households() {
        RollDefinition.Households defined = definition.household();
        return defined == null
                ? null
                : new Households(
                        get(defined.key()),
                        defined.headRelation(),
                        findNamed(defined.headName()),
                        findNamed(defined.headIdNumber()));
    }

    /** The field with the first day on which a row counts, or null where rows count from ever. */
    public @Nullable Field inForceFrom() {
        return definition.inForce() == null
                ? null
                : findNamed(definition.inForce().from());
    }

    /** The field with the last day on which a row counts, or null where rows count for ever. */
    public @Nullable Field inForceTo() {
        return definition.inForce() == null
                ? null
                : findNamed(definition.inForce().to());
    }

    /** How a household's members run to the right of its row, or null where they never do. */
    public @Nullable Members members() {
        RollDefinition.Members defined = definition.members();
        return defined == null
                ? null
                : new Members(
                        defined.groups(),
                        findNamed(defined.recipient()),
                        findNamed(defined.listed()),
                        defined.fields());
    }

    private @Nullable Field findNamed(@Nullable String field) {
        return field == null ? null : get(field);
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * How a table of a roll is told from others.
     *
     * @param fileNames words in a file's or sheet's name that hint at this roll
     * @param by the fields that tell this roll from others
     * @param atLeast how many of them a table must have; one fewer where the name hints at the roll, never less than one
     * @param sureAt as many of them make a table this roll even where a header is foreign; null where none do
     * @param weak headers that many other lists use too: they count where the name hints at the roll
     * @param foreign words in a header, title or name that say the table is another roll
     * @param foreignHeaders whole headers that say so
     * @param foreignNames words in a title or name that say so
     */
    public record Recognition(
            List<String> fileNames,
            List<Field> by,
            int atLeast,
            @Nullable Integer sureAt,
            List<String> weak,
            List<String> foreign,
            List<String> foreignHeaders,
            List<String> foreignNames) {}

    /**
     * How rows make households.
     *
     * @param key numbers the households
     * @param headRelation the value of {@link #RELATION} that marks the head, or null
     * @param headName repeats the head's name on every row, or null
     * @param headIdNumber repeats the head's number on every row, or null
     */
    public record Households(
            Field key,
            @Nullable String headRelation,
            @Nullable Field headName,
            @Nullable Field headIdNumber) {}

    /**
     * How a household's members run to the right of its row.
     *
     * @param groups words that open the header of a member's column, or stand in the merged header above it
     * @param recipient says whether the member is a recipient, or null
     * @param listed is filled by intake: whether the sheet's layout lists members; or null
     * @param headers by field: how the rest of the header may be worded
     */
    public record Members(
            List<String> groups,
            @Nullable Field recipient,
            @Nullable Field listed,
            Map<String, List<String>> headers) {}
}
