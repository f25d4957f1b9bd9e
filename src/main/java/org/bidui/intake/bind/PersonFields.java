package org.bidui.intake.bind;

import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** The fields of a roll that intake itself must know. */
record PersonFields(
        @Nullable Field name,
        @Nullable Field id,
        @Nullable Field relation,
        @Nullable Field headName,
        @Nullable Field headId,
        @Nullable Field recipient,
        @Nullable Field membersListed,
        @Nullable String headRelation) {

    static PersonFields of(Roll roll) {
        Roll.Households households = roll.households();
        Roll.Members members = roll.members();
        return new PersonFields(
                roll.find(Roll.NAME).orElse(null),
                roll.idField(),
                roll.find(Roll.RELATION).orElse(null),
                roll.find(Roll.HEAD_NAME).orElse(null),
                roll.find(Roll.HEAD_ID_NUMBER).orElse(null),
                members == null ? null : members.recipient(),
                members == null ? null : members.listed(),
                households == null ? null : households.headRelation());
    }
}
