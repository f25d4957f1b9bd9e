package org.bidui.run.drift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.person.ChineseText;
import org.bidui.roll.Roll;
import org.bidui.run.drift.Change.Kind;
import org.bidui.wording.Wording;

/**
 * Compares a roll's layouts in two periods. A list that each month adds to may come from another office with other columns
 * every month: nothing about it stops a run.
 */
final class Comparison {
    private static final Wording WORDING = Wording.of(Comparison.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double NOTABLE_SHARE = 0.01;
    /** A township may be written with or without the ending that says what it is. */
    private static final int LONGEST_ENDING = 2;

    private final Roll roll;
    private final YearMonth period;
    private final RollLayout before;
    private final RollLayout now;
    private final BigDecimal fallPercent;
    private final List<Change> changes = new ArrayList<>();

    /** @param period the earlier one */
    Comparison(Roll roll, YearMonth period, RollLayout before, RollLayout now, BigDecimal fallPercent) {
        this.roll = roll;
        this.period = period;
        this.before = before;
        this.now = now;
        this.fallPercent = fallPercent;
    }

    List<Change> list() {
        compareVolume();
        compareColumns();
        comparePlaces(Kind.TOWNSHIP_GONE, Roll.TOWNSHIP, before.townships(), now.townships());
        comparePlaces(Kind.SCHOOL_GONE, Roll.SCHOOL, before.schools(), now.schools());
        compareNumbers();
        return changes;
    }

    static boolean hasFallen(long before, long now, BigDecimal fallPercent) {
        BigDecimal least = BigDecimal.valueOf(before).multiply(HUNDRED.subtract(fallPercent));
        return BigDecimal.valueOf(now).multiply(HUNDRED).compareTo(least) < 0;
    }

    private void compareVolume() {
        if (before.persons() == now.persons()) {
            return;
        }
        boolean fallen = hasFallen(before.persons(), now.persons(), fallPercent);
        String key = now.persons() < before.persons() ? "volume.less" : "volume.more";
        String rate = before.persons() == 0 ? "" : WORDING.say(key, percent());
        String limit = fallen
                ? WORDING.say("volume.limit", fallPercent.stripTrailingZeros().toPlainString())
                : "";
        add(Kind.VOLUME, "", fallen, "volume", period, before.persons(), now.persons(), rate + limit);
    }

    private String percent() {
        return BigDecimal.valueOf(Math.abs(now.persons() - before.persons()))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before.persons()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void compareColumns() {
        before.fields().forEach((name, headers) -> {
            NavigableSet<String> present = now.fields().get(name);
            if (present == null) {
                add(Kind.COLUMN_GONE, name, true, "column.gone", period, title(name), join(headers));
            } else if (headers.stream().noneMatch(present::contains)) {
                add(Kind.COLUMN_RENAMED, name, false, "column.renamed", title(name), join(headers), join(present));
            }
        });
        now.fields().forEach((name, headers) -> {
            if (!before.fields().containsKey(name)) {
                add(Kind.COLUMN_NEW, name, false, "column.new", title(name), join(headers));
            }
        });
    }

    private void comparePlaces(Kind kind, String field, Map<String, Long> earlier, Map<String, Long> present) {
        if (!now.fields().containsKey(field)) {
            // That the column is gone is said already.
            return;
        }
        Set<String> plain = new HashSet<>();
        present.keySet().forEach(place -> plain.add(ChineseText.plain(place)));
        earlier.forEach((place, persons) -> {
            String wanted = ChineseText.plain(place);
            if (plain.stream().noneMatch(other -> isSame(wanted, other))) {
                add(kind, place, true, "place.gone", period, title(field), place, persons);
            }
        });
    }

    private static boolean isSame(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        boolean begins = longer.startsWith(shorter) && shorter.length() > 1;
        return one.equals(other) || (begins && longer.length() - shorter.length() <= LONGEST_ENDING);
    }

    private void compareNumbers() {
        if (before.persons() == 0 || now.persons() == 0) {
            return;
        }
        double earlier = (double) before.unusable() / before.persons();
        double present = (double) now.unusable() / now.persons();
        if (Math.abs(earlier - present) >= NOTABLE_SHARE) {
            add(Kind.UNUSABLE_NUMBERS, "", false, "unusable", share(earlier), share(present));
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private void add(Kind kind, String subject, boolean grave, String key, Object... details) {
        boolean stops = grave && roll.kind() == Roll.Kind.STATE;
        String sentence = WORDING.say("change", roll.title(), WORDING.say(key, details));
        changes.add(new Change(roll.id(), kind, subject, sentence, stops));
    }

    private String title(String field) {
        return roll.find(field).map(known -> known.title()).orElse(field);
    }

    private static String join(Set<String> headers) {
        return headers.stream().collect(Collectors.joining(WORDING.say("comma")));
    }
}
