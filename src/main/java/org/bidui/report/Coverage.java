package org.bidui.report;

/**
 * How the registry of one township, or of the county, meets the allowance and extreme-poverty rolls. It adds up:
 * {@code registry = allowance + extremePoverty − both + exempt + unmatchable + missing}, by households and by persons.
 *
 * @param registry all distinct households and persons of the registry
 * @param allowance those on the allowance roll; a household when any member is
 * @param extremePoverty those on the extreme-poverty roll, counted likewise
 * @param both those on both
 * @param exempt those on neither, with an exemption
 * @param unmatchable those whose number cannot be used
 * @param missing the rest
 */
public record Coverage(
        Count registry,
        Count allowance,
        Count extremePoverty,
        Count both,
        Count exempt,
        Count unmatchable,
        Count missing) {
    /** Nothing counted yet. */
    public static final Coverage ZERO =
            new Coverage(Count.ZERO, Count.ZERO, Count.ZERO, Count.ZERO, Count.ZERO, Count.ZERO, Count.ZERO);

    public Coverage {
        Count sum = allowance
                .plus(extremePoverty)
                .minus(both)
                .plus(exempt)
                .plus(unmatchable)
                .plus(missing);
        if (!sum.equals(registry)) {
            throw new IllegalArgumentException("the registry's " + registry + " do not add up: " + sum);
        }
    }

    /** Those on either roll: the numerator of 户保率 and 人保率, whose denominator is {@link #registry()}. */
    public Count covered() {
        return allowance.plus(extremePoverty).minus(both);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                registry.plus(other.registry),
                allowance.plus(other.allowance),
                extremePoverty.plus(other.extremePoverty),
                both.plus(other.both),
                exempt.plus(other.exempt),
                unmatchable.plus(other.unmatchable),
                missing.plus(other.missing));
    }

    /** Households and persons. */
    public record Count(long households, long persons) {
        /** None. */
        public static final Count ZERO = new Count(0, 0);

        Count plus(Count other) {
            return new Count(households + other.households, persons + other.persons);
        }

        Count minus(Count other) {
            return new Count(households - other.households, persons - other.persons);
        }
    }
}
