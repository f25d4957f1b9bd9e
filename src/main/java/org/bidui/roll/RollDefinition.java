package org.bidui.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code config/rolls/}, as it is written.
 *
 * @param title the roll's Chinese name
 * @param kind whether the newest list tells everything, or each month's list adds events
 * @param maxAge for how many months an earlier period's file still serves
 * @param recognise how a table of this roll is told from others
 * @param household how rows make households; null where each person is a household of one
 * @param key the fields that name the things of a roll that is not about people; empty in the others
 * @param inForce the fields between which a row counts; null where every row does
 * @param members how a household's members run to the right of its row; null where they never do
 * @param persons what headers call the roll's own persons, such as 死者: before a common wording, 死者身份证号
 * @param heads what headers call the heads of households, such as 户主
 * @param leaveAlone words in a header that say its column is about somebody else
 * @param fields the fields by name, in the order of the file
 */
record RollDefinition(
        @NotBlank String title,
        Roll.Kind kind,
        @Min(0) int maxAge,
        @Valid Recognition recognise,
        @Valid @Nullable Households household,
        List<String> key,
        @Nullable InForce inForce,
        @Valid @Nullable Members members,
        List<String> persons,
        List<String> heads,
        List<String> leaveAlone,
        @NotEmpty Map<String, @Valid FieldDefinition> fields) {

    @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
    RollDefinition {
        persons = persons == null ? List.of() : List.copyOf(persons);
        heads = heads == null ? List.of() : List.copyOf(heads);
        key = key == null ? List.of() : List.copyOf(key);
        leaveAlone = leaveAlone == null ? List.of() : List.copyOf(leaveAlone);
    }

    /**
     * @param fileNames words in a file's or sheet's name that hint at this roll
     * @param by the fields that tell this roll from others
     * @param atLeast how many of them a table must have; one fewer where the name hints at the roll, never less than one
     * @param sureAt as many of them make a table this roll even where a header is foreign; null where none do
     * @param weak headers that many other lists use too: they count where the name hints at the roll
     * @param foreign words in a header, title or name that say the table is another roll
     * @param foreignHeaders whole headers that say so
     * @param foreignNames words in a title or name that say so
     */
    record Recognition(
            List<String> fileNames,
            @NotEmpty List<String> by,
            @Min(1) int atLeast,
            @Nullable Integer sureAt,
            List<String> weak,
            List<String> foreign,
            List<String> foreignHeaders,
            List<String> foreignNames) {

        @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
        Recognition {
            fileNames = fileNames == null ? List.of() : List.copyOf(fileNames);
            weak = weak == null ? List.of() : List.copyOf(weak);
            foreign = foreign == null ? List.of() : List.copyOf(foreign);
            foreignHeaders = foreignHeaders == null ? List.of() : List.copyOf(foreignHeaders);
            foreignNames = foreignNames == null ? List.of() : List.copyOf(foreignNames);
        }
    }

    /**
     * @param key the field that numbers the households
     * @param headRelation the value of the field {@code relation} that marks the head; null where no row is marked
     * @param headName the field that repeats the head's name on every row; null where there is none
     * @param headIdNumber the field that repeats the head's number; null where there is none
     */
    record Households(
            @NotBlank String key,
            @Nullable String headRelation,
            @Nullable String headName,
            @Nullable String headIdNumber) {}

    /** The first and the last day on which a row counts; either may be null. */
    record InForce(@Nullable String from, @Nullable String to) {}

    /**
     * @param groups words that open the header of a member's column, or stand in the merged header above it
     * @param recipient the field that says whether the member is a recipient; null where every member is
     * @param listed the field that intake fills with whether the sheet's layout lists members; null where nobody asks
     * @param fields member columns by field: how the rest of the header may be worded
     */
    record Members(
            @NotEmpty List<String> groups,
            @Nullable String recipient,
            @Nullable String listed,
            @NotEmpty Map<String, List<String>> fields) {}

    /**
     * @param title the field's Chinese name; null takes it from the common fields
     * @param type what it holds; null takes it from the common fields
     * @param headers how departments word the header
     * @param required what a table, or a row, must have of it to be one of this roll
     * @param household whether the value belongs to the household
     * @param codes canonical value → other wordings
     * @param open whether a value outside {@code codes} is kept as it stands
     * @param named value → words in a file's name, a sheet's name or a title that say it where there is no column
     * @param min the least number that can be true
     * @param max the largest number that can be true
     * @param translates field of another roll → canonical value of this one → the other's values that say the same
     * @param otherwise where the value comes from when the field is empty
     */
    record FieldDefinition(
            @Nullable String title,
            @Nullable FieldType type,
            List<String> headers,
            Requirement required,
            boolean household,
            Map<String, List<String>> codes,
            boolean open,
            Map<String, List<String>> named,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Map<String, Map<String, List<String>>> translates,
            List<@Valid Otherwise> otherwise) {

        @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
        FieldDefinition {
            headers = headers == null ? List.of() : List.copyOf(headers);
            required = required == null ? Requirement.NONE : required;
            codes = codes == null ? Map.of() : codes;
            translates = translates == null ? Map.of() : translates;
            named = named == null ? Map.of() : named;
            otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
        }

        FieldDefinition withHeaders(List<String> wordings) {
            return new FieldDefinition(
                    title, type, wordings, required, household, codes, open, named, min, max, translates, otherwise);
        }
    }

    /**
     * Another field that tells an empty one's value.
     *
     * @param field the other field
     * @param when a field and a text that its value must contain; empty always holds
     */
    record Otherwise(
            @NotBlank String field, @JsonProperty("when") Map<String, String> when) {

        @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
        Otherwise {
            when = when == null ? Map.of() : Map.copyOf(when);
        }
    }
}
