package org.bidui.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.jspecify.annotations.Nullable;

/** Makes aggregates ready for the subjects of one check, or the members of their households. */
final class Figures {
    private final Roll about;
    private final Unit unit;
    private final LocalDate day;
    private final Function<Source, SourceRows> sources;

    /** @param unit whose rows are gathered: of persons, of whole households, or of things */
    Figures(Roll about, Unit unit, LocalDate day, Function<Source, SourceRows> sources) {
        this.about = about;
        this.unit = unit;
        this.day = day;
        this.sources = sources;
    }

    FigureOf of(Aggregate aggregate) {
        if (aggregate instanceof Aggregate.Sum sum) {
            return ofField(sum.source(), sum.field(), Figures::sum);
        }
        if (aggregate instanceof Aggregate.Max max) {
            return ofField(max.source(), max.field(), Figures::largest);
        }
        if (aggregate instanceof Aggregate.Count count) {
            SourceRows rows = sources.apply(count.source());
            return (row, household, subject) -> {
                Set<Row> found = find(rows, row, household == null ? subject : new Asked(row, household), subject);
                return found == null ? null : new Figure(BigDecimal.valueOf(found.size()), List.copyOf(found), 0);
            };
        }
        if (aggregate instanceof Aggregate.Own own) {
            ValueOf value = ValueOf.field(about, own.field(), day);
            return (row, household, subject) ->
                    new Figure(value.in(row, household) instanceof BigDecimal number ? number : null, List.of(), 0);
        }
        Aggregate.Ratio ratio = (Aggregate.Ratio) aggregate;
        FigureOf dividend = of(ratio.dividend());
        FigureOf divisor = of(ratio.divisor());
        return (row, household, subject) ->
                ratio(dividend.of(row, household, subject), divisor.of(row, household, subject));
    }

    private FigureOf ofField(Source source, String name, Function<List<BigDecimal>, @Nullable BigDecimal> together) {
        SourceRows rows = sources.apply(source);
        Field field = source.roll().get(name);
        return (row, household, subject) -> {
            Set<Row> found = find(rows, row, household == null ? subject : new Asked(row, household), subject);
            if (found == null) {
                return null;
            }
            List<BigDecimal> values = new ArrayList<>();
            List<Row> counted = new ArrayList<>();
            for (Row one : found) {
                if (one.value(field) instanceof BigDecimal value) {
                    values.add(value);
                    counted.add(one);
                }
            }
            return new Figure(together.apply(values), counted, found.size() - counted.size());
        };
    }

    private @Nullable Set<Row> find(SourceRows rows, Row row, Asked asked, Asked subject) {
        Set<Row> found = new LinkedHashSet<>();
        if (unit == Unit.PERSON) {
            if (!row.id().usable()) {
                return null;
            }
            rows.collect(row.id().key(), subject, found);
        } else {
            if (unit == Unit.HOUSEHOLD && asked.household().members().stream().noneMatch(member -> member.keyed())) {
                return null;
            }
            rows.collect(unit, asked, found);
        }
        return found;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal largest(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElse(null);
    }

    private static @Nullable Figure ratio(@Nullable Figure dividend, @Nullable Figure divisor) {
        if (dividend == null || divisor == null) {
            return null;
        }
        Set<Row> rows = new LinkedHashSet<>(dividend.rows());
        rows.addAll(divisor.rows());
        BigDecimal above = dividend.value();
        BigDecimal below = divisor.value();
        BigDecimal value = above == null || below == null || below.signum() == 0
                ? null
                : above.divide(below, MathContext.DECIMAL64);
        return new Figure(value, List.copyOf(rows), dividend.empty() + divisor.empty());
    }
}
