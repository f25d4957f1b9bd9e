package org.bidui.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a check asks of a subject, of a member of its household, or of a row that mentions it. */
public sealed interface Condition {

    /** Hands over every roll that the condition looks up. */
    default void collectSources(Consumer<Source> found) {}

    /**
     * A field's value passes a test.
     *
     * @param field a field of the roll, or one of {@link Fields#DERIVED}
     */
    record OfField(String field, ValueTest test) implements Condition {}

    /** One of several sets of conditions holds as a whole. */
    record AnyOf(List<List<Condition>> choices) implements Condition {
        @Override
        public void collectSources(Consumer<Source> found) {
            choices.forEach(choice -> choice.forEach(condition -> condition.collectSources(found)));
        }
    }

    /** Some row of a roll mentions the subject (for a household: some member) and meets the source's conditions; or none does. */
    record In(Source source, boolean negated) implements Condition {
        @Override
        public void collectSources(Consumer<Source> found) {
            found.accept(source);
        }
    }

    /**
     * How many members of the household meet all conditions.
     *
     * @param others whether the subject itself is left out
     */
    record Members(Quantity quantity, List<Condition> conditions, boolean others) implements Condition {
        @Override
        public void collectSources(Consumer<Source> found) {
            conditions.forEach(condition -> condition.collectSources(found));
        }
    }

    /** How many members a {@link Members} condition asks for. */
    enum Quantity {
        ANY,
        ALL,
        NONE,
        EXACTLY_ONE
    }

    /**
     * A number that many rows make together passes tests. For a household, the rows that mention it or any of its members;
     * for a row of a roll that is not about people, all rows of the other roll.
     */
    record OfFigure(Aggregate aggregate, List<ValueTest> tests) implements Condition {
        public OfFigure {
            tests = List.copyOf(tests);
        }

        @Override
        public void collectSources(Consumer<Source> found) {
            aggregate.sources().forEach(found);
        }
    }

    /** The age in completed years on the last such day of the year on or before the period's last day; null bounds are open. */
    record AgeOn(
            MonthDay date, @Nullable Integer min, @Nullable Integer max) implements Condition {
        /** The day on which the age counts. */
        public LocalDate dayFor(LocalDate periodEnd) {
            LocalDate thisYear = date.atYear(periodEnd.getYear());
            return thisYear.isAfter(periodEnd) ? date.atYear(periodEnd.getYear() - 1) : thisYear;
        }
    }
}
