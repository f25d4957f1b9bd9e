package org.bidui.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bidui.sample.RegistryHousehold.Member;
import org.bidui.sample.RegistryHousehold.Standing;
import org.bidui.sample.RegistryHousehold.Traits;

/** Fills the registry: households of one to six in the county's villages. */
final class Population {
    private static final int MOST = 6;
    private static final int SCHOOL_YEAR_ENDS = 8;
    private static final int FIRST_LIFTED = 2014;

    private final Chance chance;
    private final People people;
    private final LocalDate today;
    private final Attributes attributes;
    private final List<HouseholdShape> shapes = HouseholdShape.listWeighted();

    Population(Chance chance, People people, LocalDate today) {
        this.chance = chance;
        this.people = people;
        this.today = today;
        this.attributes = new Attributes(chance);
    }

    /** Exactly {@code count} people, in the order of the villages. */
    List<RegistryHousehold> settle(int count) {
        List<Place> places = Place.listAll();
        List<RegistryHousehold> households = new ArrayList<>();
        int settled = 0;
        for (int at = 0; settled < count; at++) {
            Place place = places.get((int) Math.min(places.size() - 1L, (long) settled * places.size() / count));
            RegistryHousehold household = household(at + 1, place, Math.min(MOST, count - settled));
            settled += household.members().size();
            households.add(household);
        }
        return households;
    }

    /** The last 31 August on or before that day. */
    static LocalDate schoolYearStart(LocalDate day) {
        LocalDate thisYear = LocalDate.of(day.getYear(), SCHOOL_YEAR_ENDS, 31);
        return thisYear.isAfter(day) ? thisYear.minusYears(1) : thisYear;
    }

    Member member(Person person, String number, String relation) {
        return new Member(person, IdCell.plain(person.number()), number, relation, traits(person));
    }

    private RegistryHousehold household(int serial, Place place, int most) {
        String number = "%d%08d".formatted(SampleCounty.REGION, serial);
        HouseholdShape shape = chance.of(shapes);
        int headAge = chance.between(shape.youngestHead(), shape.oldestHead());
        List<Member> members = new ArrayList<>();
        String family = people.surname();
        for (HouseholdShape.Seat seat : shape.seats()) {
            int age = headAge + chance.between(seat.youngest(), seat.oldest());
            if (members.size() < most && age >= 0 && chance.percent(seat.percent())) {
                boolean male = seat.sex() == 'M' || (seat.sex() == '?' && chance.percent(60));
                boolean marriedIn = !male && age > headAge - 10;
                Person person = people.next(age, male, marriedIn ? people.surname() : family);
                members.add(member(person, "%s%02d".formatted(number, members.size() + 1), seat.relation()));
            }
        }
        return new RegistryHousehold(
                number,
                place,
                chance.between(1, 12),
                standing(),
                List.copyOf(members),
                attributes.pick("cause"),
                chance.percent(2),
                chance.between(3200, 15000),
                "1%d%08d".formatted(chance.of(List.of(38, 39, 55, 86)), chance.between(0, 99_999_999)));
    }

    private Standing standing() {
        String poverty = attributes.pick("status");
        boolean poor = Terms.POOR.contains(poverty);
        return new Standing(
                poverty,
                poor ? null : chance.between(FIRST_LIFTED, today.getYear() - 1),
                poor ? null : attributes.pick("class"),
                Terms.GENERAL_TYPE);
    }

    private Traits traits(Person person) {
        int age = person.ageOn(today);
        int schoolAge = Math.max(0, person.ageOn(schoolYearStart(today)));
        String health = attributes.pick("health", age, "");
        String education = attributes.pick("education", schoolAge, "");
        String work = attributes.pick("work", age, health);
        return new Traits(
                attributes.pick("ethnicity"),
                education,
                attributes.pick("school", schoolAge, education),
                health,
                attributes.pick("labour", age, health),
                work,
                work.isEmpty() ? 0 : chance.between(0, 11));
    }
}
