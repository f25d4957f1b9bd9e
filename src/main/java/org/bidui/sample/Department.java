package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bidui.wording.Wording;

/** A department that makes its rolls from the finished county, and errs where it is told to. */
abstract class Department {
    static final Wording WORDING = Terms.WORDING;
    private static final int UNTIDY = 9;

    final CountyBook book;
    final Benefits benefits;
    final Chance chance;
    final People people;
    final YearMonth period;
    final LocalDate today;
    final List<Registered> registered;
    final List<Place> places = Place.listAll();
    final Set<String> registeredKeys = new HashSet<>();
    private final Set<String> deadBefore = new HashSet<>();
    private int written;

    Department(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        this.book = book;
        this.benefits = benefits;
        this.chance = chance;
        this.people = people;
        this.period = period;
        this.today = period.atEndOfMonth();
        this.registered = Registered.list(book);
        registered.forEach(who -> registeredKeys.add(who.key()));
        book.deaths.stream()
                .filter(death -> death.id().usable() && death.latest().isBefore(period.atDay(1)))
                .forEach(death -> deadBefore.add(death.id().key()));
    }

    /** The rolls as they should be. */
    abstract void derive();

    /** One error of each kind, or what only looks like one. */
    abstract void plant(int turn);

    /** A row; the number is written untidily at times. */
    BenefitRow add(String roll, Place place, Person person, String household, Map<String, Object> values) {
        IdCell id = ++written % UNTIDY == 0
                ? CellMess.untidy(person.number(), written / UNTIDY)
                : IdCell.plain(person.number());
        BenefitRow row = new BenefitRow(place, person, id, household, Map.copyOf(values));
        benefits.of(roll).add(row);
        return row;
    }

    BenefitRow add(String roll, Registered who, Map<String, Object> values) {
        return add(
                roll,
                who.place(),
                who.person().withNumber(who.key()),
                who.household().number(),
                values);
    }

    /** Somebody of the county who is on no other roll. */
    BenefitRow addStranger(String roll, int youngest, int oldest, Map<String, Object> values) {
        return add(roll, chance.of(places), people.anybody(youngest, oldest), "", values);
    }

    void drop(String roll, String key) {
        benefits.of(roll).removeIf(row -> row.id().key().equals(key));
    }

    /** Who stands on a list now. */
    Set<String> on(String roll) {
        Set<String> keys = new HashSet<>();
        benefits.of(roll).forEach(row -> keys.add(row.id().key()));
        return keys;
    }

    boolean diedBefore(String key) {
        return deadBefore.contains(key);
    }

    /** Gives some person without errors so far to a plant; nobody, when there is none. */
    void plantOn(
            Predicate<Registered> wanted, String check, String reason, java.util.function.Consumer<Registered> error) {
        int at = CountyBook.anyOf(
                registered,
                chance,
                who -> !book.touched.contains(who.key())
                        && !book.touched.contains(who.person().number())
                        && wanted.test(who));
        if (at >= 0) {
            Registered who = registered.get(at);
            book.touched.add(who.key());
            error.accept(who);
            if (!check.isEmpty()) {
                book.notes.promise(check, who.key(), reason);
            }
        }
    }

    void promise(String check, BenefitRow row, String reason) {
        book.notes.promise(check, row.person().number(), reason);
    }

    static String nth(String list, int turn) {
        List<String> values = WORDING.list(list);
        return values.get(Math.floorMod(turn, values.size()));
    }

    int age(Registered who) {
        return who.person().ageOn(today);
    }
}
