package org.bidui.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.jspecify.annotations.Nullable;

/** Plants what the comparison of allowance and extreme poverty support has to find. Each plant is made where it can be. */
final class AllowancePlants {
    private final CountyBook book;
    private final Chance chance;
    private final People people;
    private final CleanRolls rolls;
    private final YearMonth period;

    AllowancePlants(CountyBook book, Chance chance, People people, CleanRolls rolls, YearMonth period) {
        this.book = book;
        this.chance = chance;
        this.people = people;
        this.rolls = rolls;
        this.period = period;
    }

    void plant(int times) {
        for (int i = 0; i < times; i++) {
            dropAllowance(RegistryHousehold::isPoor, "household-without-allowance", "dropped-poor");
            dropAllowance(
                    h -> !h.isPoor() && !h.hasLabour() && !h.isWithoutPolicy(),
                    "no-labour-household-without-allowance",
                    "dropped-no-labour");
            dropMember();
            retype(Terms.ALLOWANCE_TYPE, Terms.GENERAL_TYPE, "registry-omits-allowance", "type-general");
            retype(Terms.GENERAL_TYPE, Terms.ALLOWANCE_TYPE, "registry-says-allowance", "type-allowance");
            retype(Terms.GENERAL_TYPE, Terms.EXTREME_TYPE, "registry-says-extreme-poverty", "type-extreme");
            dropExtremePoverty();
            addUnregistered();
            addNewcomer();
            addUnregisteredExtremePoor();
            payFromBoth();
            payTwice();
            repeatExtremePoor();
            misstate();
            changeTerm(period.minusMonths(24), period.minusMonths(1), "ended");
            changeTerm(period.plusMonths(1), null, "not-yet");
            changeTerm(period.minusMonths(24), period, "last-month");
            moveMember();
        }
    }

    private void dropAllowance(Predicate<RegistryHousehold> wanted, String check, String reason) {
        int at = anyRegistered(h -> wanted.test(h) && findAllowance(h.number()) >= 0);
        if (at >= 0) {
            RegistryHousehold household = book.registry.get(at);
            book.allowance.remove(findAllowance(household.number()));
            book.registry.set(at, household.withType(Terms.GENERAL_TYPE));
            promise(check, household.number(), reason);
        }
    }

    private void dropMember() {
        int at = anyAllowance(h -> h.registered() != null && h.members().size() > 1);
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            book.allowance.set(at, household.withoutLast());
            promise("member-without-allowance", String.valueOf(household.registered()), "dropped-member");
            book.touched.add(household.number());
        }
    }

    private void retype(String from, String to, String check, String reason) {
        int at = anyRegistered(h -> h.isOfType(from));
        if (at >= 0) {
            RegistryHousehold household = book.registry.get(at);
            book.registry.set(at, household.withType(to));
            promise(check, household.number(), reason);
        }
    }

    private void dropExtremePoverty() {
        int at = anyRegistered(h -> h.isOfType(Terms.EXTREME_TYPE));
        if (at >= 0) {
            RegistryHousehold household = book.registry.get(at);
            household
                    .members()
                    .forEach(m -> book.extremePoor.removeIf(row -> row.person().equals(m.person())));
            promise("registry-says-extreme-poverty", household.number(), "dropped-extreme");
            promise("extreme-poverty-candidate", household.number(), "dropped-extreme");
        }
    }

    private void addUnregistered() {
        for (int i = 0; i < 3; i++) {
            String surname = people.surname();
            List<AllowanceHousehold.Member> members = new ArrayList<>();
            members.add(AllowanceHousehold.Member.of(people.next(chance.between(38, 70), true, surname), Terms.HEAD));
            if (i > 0) {
                members.add(
                        AllowanceHousehold.Member.of(people.next(chance.between(8, 15), true, surname), Terms.CHILD));
            }
            rolls.addAllowance(null, anyPlace(), members);
            promise(
                    "recipient-not-registered",
                    book.allowance.get(book.allowance.size() - 1).number(),
                    "unregistered");
        }
    }

    private void addNewcomer() {
        int at = anyAllowance(h -> h.registered() != null && h.members().size() < 6);
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            book.allowance.set(at, household.and(AllowanceHousehold.Member.of(people.anybody(0, 2), Terms.OTHER)));
            promise("recipient-partly-registered", household.number(), "newcomer");
            touch(at);
        }
    }

    private void addUnregisteredExtremePoor() {
        Person person = people.anybody(62, 90);
        rolls.addExtremePoor(anyPlace(), person);
        promise("extreme-poverty-not-registered", person.number(), "unregistered-extreme");
    }

    private void payFromBoth() {
        int at = anyAllowance(h -> h.registered() != null);
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            Person person = household.head().person();
            rolls.addExtremePoor(household.place(), person);
            promise("on-both-rolls", person.number(), "both");
            touch(at);
        }
    }

    private void payTwice() {
        int from = anyAllowance(h -> h.registered() != null && h.members().size() > 1);
        int to = anyAllowance(h -> h.registered() != null
                && h.members().size() < 6
                && (from < 0 || !h.number().equals(book.allowance.get(from).number())));
        if (from >= 0 && to >= 0) {
            Person person = lastOf(from).person();
            book.allowance.set(to, book.allowance.get(to).and(AllowanceHousehold.Member.of(person, Terms.OTHER)));
            promise("duplicate-recipient", person.number(), "twice");
            touch(from, to);
        }
    }

    private void repeatExtremePoor() {
        int at = CountyBook.anyOf(
                book.extremePoor,
                chance,
                row -> !book.touched.contains(row.person().number()));
        if (at >= 0) {
            ExtremePoor row = book.extremePoor.get(at);
            rolls.addExtremePoor(row.place(), row.person());
            promise("duplicate-extreme-poverty", row.person().number(), "twice-extreme");
        }
    }

    /** A list of one row a person does not show whether somebody alone is alone, so there it is done to larger households. */
    private void misstate() {
        int at = anyAllowance(h -> h.members().size() > 1 || !SampleCounty.hasOwnFile(h.place()));
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at);
            int by = household.stated() > 1 && chance.percent(50) ? -1 : 1;
            book.allowance.set(at, household.withStated(household.stated() + by));
            promise("insured-count-mismatch", household.number(), "misstated");
            touch(at);
        }
    }

    private void changeTerm(YearMonth start, @Nullable YearMonth end, String reason) {
        int at = anyAllowance(h -> h.registered() != null);
        if (at >= 0) {
            AllowanceHousehold household = book.allowance.get(at).during(start, end);
            String registered = String.valueOf(household.registered());
            book.allowance.set(at, household);
            book.touched.add(household.number());
            book.touched.add(registered);
            if (!household.inForce(period)) {
                book.notes.promise("registry-says-allowance", registered, reason);
            }
        }
    }

    /** To a relative's household: paid once, hence no finding. */
    private void moveMember() {
        int from = anyAllowance(h -> h.registered() != null && h.members().size() > 1);
        int to = anyAllowance(h -> h.registered() != null
                && h.members().size() < 6
                && (from < 0 || !h.number().equals(book.allowance.get(from).number())));
        if (from >= 0 && to >= 0) {
            book.allowance.set(to, book.allowance.get(to).and(lastOf(from)));
            book.allowance.set(from, book.allowance.get(from).withoutLast());
            touch(from, to);
        }
    }

    private AllowanceHousehold.Member lastOf(int household) {
        List<AllowanceHousehold.Member> members = book.allowance.get(household).members();
        return members.get(members.size() - 1);
    }

    private void touch(int... households) {
        for (int at : households) {
            book.touched.add(book.allowance.get(at).number());
            book.touched.add(String.valueOf(book.allowance.get(at).registered()));
        }
    }

    private void promise(String check, String subject, String reason) {
        book.notes.promise(check, subject, reason);
        book.touched.add(subject);
    }

    private Place anyPlace() {
        return chance.of(book.registry).place();
    }

    private int findAllowance(String registered) {
        for (int i = 0; i < book.allowance.size(); i++) {
            if (registered.equals(book.allowance.get(i).registered())) {
                return i;
            }
        }
        return -1;
    }

    private int anyRegistered(Predicate<RegistryHousehold> wanted) {
        return CountyBook.anyOf(
                book.registry, chance, h -> !book.touched.contains(h.number()) && !hasTouched(h) && wanted.test(h));
    }

    private boolean hasTouched(RegistryHousehold household) {
        return household.members().stream()
                .anyMatch(m -> book.touched.contains(m.person().number()));
    }

    private int anyAllowance(Predicate<AllowanceHousehold> wanted) {
        return CountyBook.anyOf(
                book.allowance,
                chance,
                h -> !book.touched.contains(h.number())
                        && (h.registered() == null || !book.touched.contains(h.registered()))
                        && wanted.test(h));
    }
}
