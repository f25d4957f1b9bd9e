package org.bidui.run.drift;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.roll.Roll;
import org.bidui.roll.Rolls;
import org.bidui.run.drift.LayoutStore.Remembered;
import org.bidui.wording.Wording;

/** What changed since the newest earlier period, roll by roll. */
public final class Drift {
    private static final Wording WORDING = Wording.of(Drift.class);

    private final Rolls rolls;
    private final LayoutStore store;
    private final BigDecimal fallPercent;

    /** @param fallPercent by more than how many percent people may not become fewer */
    public Drift(Rolls rolls, LayoutStore store, BigDecimal fallPercent) {
        this.rolls = rolls;
        this.store = store;
        this.fallPercent = fallPercent;
    }

    /**
     * What changed in the rolls that a period has; nothing for a roll that no earlier period had.
     *
     * @throws UnreadableLayoutException when what is remembered cannot be read
     */
    public List<Change> list(YearMonth period, PeriodLayout now) {
        List<Change> changes = new ArrayList<>();
        Map<String, Remembered> before = store.listBefore(period);
        for (Roll roll : rolls.list()) {
            Remembered earlier = before.get(roll.id());
            RollLayout present = now.rolls().get(roll.id());
            if (earlier != null && present != null) {
                changes.addAll(new Comparison(roll, earlier.period(), earlier.layout(), present, fallPercent).list());
            }
        }
        return changes;
    }

    /** The rolls that the newest earlier period had and this one has not, and the other way round: for people to know. */
    public List<Change> listRolls(YearMonth period, PeriodLayout now) {
        List<Change> changes = new ArrayList<>();
        Map<String, Remembered> before = store.listBefore(period);
        Optional<YearMonth> newest =
                before.values().stream().map(Remembered::period).max(YearMonth::compareTo);
        for (Roll roll : rolls.list()) {
            Remembered earlier = before.get(roll.id());
            boolean present = now.rolls().containsKey(roll.id());
            if (earlier != null
                    && !present
                    && newest.filter(earlier.period()::equals).isPresent()) {
                changes.add(change(roll, Change.Kind.ROLL_GONE, "roll.gone", earlier.period()));
            } else if (earlier == null && present && newest.isPresent()) {
                changes.add(change(roll, Change.Kind.ROLL_NEW, "roll.new", newest.get()));
            }
        }
        return changes;
    }

    /**
     * The changes that stop a run: those which a run of the same period has not been published with already.
     *
     * @throws UnreadableLayoutException when what is remembered cannot be read
     */
    public List<Change> listUnaccepted(YearMonth period, PeriodLayout now) {
        Optional<PeriodLayout> published = store.find(period);
        List<Change> accepted = published
                .map(layout ->
                        list(period, layout).stream().filter(Change::stops).toList())
                .orElse(List.of());
        return list(period, now).stream()
                .filter(Change::stops)
                .filter(change -> accepted.stream().noneMatch(change::isAbout)
                        || hasFallenFurther(change, published.orElse(now), now))
                .toList();
    }

    private boolean hasFallenFurther(Change change, PeriodLayout published, PeriodLayout now) {
        RollLayout before = published.rolls().get(change.roll());
        RollLayout present = now.rolls().get(change.roll());
        return change.kind() == Change.Kind.VOLUME
                && before != null
                && present != null
                && Comparison.hasFallen(before.persons(), present.persons(), fallPercent);
    }

    private static Change change(Roll roll, Change.Kind kind, String key, YearMonth period) {
        String sentence = WORDING.say("change", roll.title(), WORDING.say(key, period));
        return new Change(roll.id(), kind, "", sentence, false);
    }
}
