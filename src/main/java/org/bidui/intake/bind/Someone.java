package org.bidui.intake.bind;

import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.jspecify.annotations.Nullable;

/** A person of a row that holds a household. */
record Someone(
        String name,
        IdNumber id,
        @Nullable Object relation,
        @Nullable Object recipient,
        boolean first) {

    /** Whether a household's row names the same person twice. */
    boolean isSameAs(Someone other) {
        if (id.usable() && other.id.usable()) {
            return id.key() == other.id.key();
        }
        boolean oneHasNone =
                id.text().isEmpty() || other.id.text().isEmpty() || id.text().equals(other.id.text());
        return oneHasNone && !name.isEmpty() && PersonName.same(name, other.name);
    }

    /** This person, with what only the other place of the row says. */
    Someone with(Someone other) {
        return new Someone(
                name.isEmpty() ? other.name : name,
                id.usable() || other.id.text().isEmpty() ? id : other.id,
                relation == null ? other.relation : relation,
                recipient == null ? other.recipient : recipient,
                first);
    }

    boolean isNobody() {
        return name.isEmpty() && id.text().isEmpty();
    }

    boolean isRecipient() {
        return !Boolean.FALSE.equals(recipient);
    }
}
