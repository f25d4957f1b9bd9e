package org.bidui.roll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.roll.RollDefinition.FieldDefinition;

/** The headers that say whose column it is: those that a roll lists, and what it calls its people before the common wordings. */
final class OwnHeaders {
    private final RollDefinition roll;
    private final Map<String, FieldDefinition> common;

    OwnHeaders(RollDefinition roll, Map<String, FieldDefinition> common) {
        this.roll = roll;
        this.common = common;
    }

    /**
     * A field's headers of that kind, each once.
     *
     * @param household whether the field's value belongs to the household
     */
    List<String> of(String field, FieldDefinition own, boolean household) {
        Set<String> headers = new LinkedHashSet<>(own.headers());
        switch (field) {
            case Roll.HEAD_NAME -> add(headers, roll.heads(), Roll.NAME);
            case Roll.HEAD_ID_NUMBER -> add(headers, roll.heads(), Roll.ID_NUMBER);
            default -> {
                if (!household) {
                    add(headers, roll.persons(), field);
                }
            }
        }
        return List.copyOf(headers);
    }

    private void add(Set<String> headers, List<String> owners, String commonField) {
        FieldDefinition shared = common.get(commonField);
        if (shared != null) {
            owners.forEach(owner -> shared.headers().forEach(wording -> headers.add(owner + wording)));
        }
    }
}
