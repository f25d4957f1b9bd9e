package org.bidui.check;

import org.bidui.check.Condition.Quantity;
import org.bidui.dossier.Household;
import org.bidui.dossier.Member;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** How many members of a household meet a condition with one and the same of their rows. */
final class MemberCount {
    private final Quantity quantity;
    private final RowCondition condition;

    MemberCount(Quantity quantity, RowCondition condition) {
        this.quantity = quantity;
        this.condition = condition;
    }

    /** @param except a row of the member who is left out, or null */
    Truth in(Household household, @Nullable Row except, Asked subject) {
        int met = 0;
        int unmet = 0;
        int unknown = 0;
        for (Member member : household.members()) {
            if (except != null && isOf(member, except)) {
                continue;
            }
            switch (meets(member, household, subject)) {
                case TRUE -> met++;
                case FALSE -> unmet++;
                case UNKNOWN -> unknown++;
            }
        }
        return switch (quantity) {
            case ANY -> met > 0 ? Truth.TRUE : unlessUnknown(unknown, false);
            case ALL -> unmet > 0 ? Truth.FALSE : unlessUnknown(unknown, true);
            case NONE -> met > 0 ? Truth.FALSE : unlessUnknown(unknown, true);
            case EXACTLY_ONE -> met > 1 ? Truth.FALSE : unlessUnknown(unknown, met == 1);
        };
    }

    private Truth meets(Member member, Household household, Asked subject) {
        Truth met = Truth.FALSE;
        for (Row row : member.rows()) {
            met = met.or(condition.of(row, household, subject));
        }
        return met;
    }

    private static Truth unlessUnknown(int unknown, boolean otherwise) {
        return unknown > 0 ? Truth.UNKNOWN : Truth.of(otherwise);
    }

    private static boolean isOf(Member member, Row row) {
        return member.keyed() ? member.key() == row.id().key() : member.row() == row;
    }
}
