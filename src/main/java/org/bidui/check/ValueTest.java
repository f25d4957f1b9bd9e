package org.bidui.check;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one value must be. Only {@link Missing} and the negated {@link OneOf} hold for an unknown value. */
public sealed interface ValueTest {

    /** The value is one of these, or, negated, is none of these. Values have the Java type of the field. */
    record OneOf(Set<Object> values, boolean negated) implements ValueTest {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /**
     * A number between two limits; a null limit is open.
     *
     * @param exclusive whether the limits themselves do not pass
     */
    record Between(@Nullable Operand min, @Nullable Operand max, boolean exclusive) implements ValueTest {
        /** Between two numbers, both included. */
        public Between(@Nullable BigDecimal min, @Nullable BigDecimal max) {
            this(literal(min), literal(max), false);
        }

        private static @Nullable Operand literal(@Nullable BigDecimal number) {
            return number == null ? null : new Operand.Literal(number);
        }
    }

    /**
     * A date before and after two others, both excluded; a null limit is open. A date known to the month or year counts as
     * its last day.
     */
    record Dated(@Nullable Operand before, @Nullable Operand after) implements ValueTest {}

    /** The value is unknown, or is known. */
    record Missing(boolean missing) implements ValueTest {}

    /** The text contains another. */
    record Contains(String part) implements ValueTest {}

    /** The value equals another; unknown when either is. */
    record EqualTo(Operand other) implements ValueTest {}
}
