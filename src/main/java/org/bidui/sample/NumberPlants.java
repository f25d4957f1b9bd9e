package org.bidui.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Plants numbers that cannot be used and numbers that are doubtful, for people whom no other plant has touched; then
 * writes many of the rest untidily.
 */
final class NumberPlants {
    private static final int UNTIDY_PERCENT = 3;
    private static final int FIRST_LONG_ONLY_YEAR = 2000;

    private final CountyBook book;
    private final Chance chance;
    private int way;

    NumberPlants(CountyBook book, Chance chance) {
        this.book = book;
        this.chance = chance;
    }

    void plant(int times) {
        touchMembers();
        mistypeEverywhere(times);
        for (int i = 0; i < times; i++) {
            loseHousehold();
            certify();
        }
        for (int i = 0; i < 3 * times; i++) {
            spoilRegistered();
            spoilRecipient();
            shortenRecipient();
        }
        for (int i = 0; i < times; i++) {
            spoil(book.extremePoor, r -> r.person(), r -> r.withId(spoilt(r.person())), "spoilt-extreme");
            spoil(book.students, r -> r.person(), r -> r.withId(spoilt(r.person())), "spoilt-student");
            spoil(book.insured, r -> r.person(), r -> r.withId(spoilt(r.person())), "spoilt-insured");
        }
        writeUntidily();
    }

    /** What happens to a member's number could undo what was planted in the household. */
    private void touchMembers() {
        for (RegistryHousehold household : book.registry) {
            if (book.touched.contains(household.number())) {
                household.members().forEach(m -> book.touched.add(m.person().number()));
            }
        }
        for (AllowanceHousehold household : book.allowance) {
            if (book.touched.contains(household.number())) {
                household.members().forEach(m -> book.touched.add(m.person().number()));
            }
        }
    }

    /** Every department copied the same wrong number: it matches all the same. */
    private void mistypeEverywhere(int times) {
        Map<String, String> wrong = new HashMap<>();
        for (int i = 0; i < times; i++) {
            int at = anyRegistered();
            if (at >= 0) {
                String number = book.registry.get(at).members().get(0).person().number();
                String mistyped = CellMess.wrongCheck(number);
                wrong.put(number, mistyped);
                book.touched.add(number);
                book.touched.add(mistyped);
                book.touched.add(book.registry.get(at).number());
            }
        }
        new Renumbering(wrong).apply(book);
    }

    private void loseHousehold() {
        int at = anyRegistered();
        if (at >= 0) {
            RegistryHousehold household = book.registry.get(at);
            book.registry.set(
                    at,
                    household.withMembers(household.members().stream()
                            .map(m -> m.withId(spoilt(m.person())))
                            .toList()));
            household.members().forEach(m -> lost(m.person(), "spoilt-household"));
            book.touched.add(household.number());
        }
    }

    private void certify() {
        changeRegistered(
                m -> m.traits().health().contains(Terms.DISABLED),
                m -> m.withId(CellMess.certificate(m.person().number(), way++)),
                "");
    }

    private void spoilRegistered() {
        changeRegistered(m -> true, m -> m.withId(spoilt(m.person())), "spoilt-registered");
    }

    private void changeRegistered(
            Predicate<RegistryHousehold.Member> wanted, UnaryOperator<RegistryHousehold.Member> change, String reason) {
        int at = CountyBook.anyOf(
                book.registry, chance, h -> h.members().stream().anyMatch(m -> isFree(m.person()) && wanted.test(m)));
        if (at >= 0) {
            List<RegistryHousehold.Member> members =
                    new ArrayList<>(book.registry.get(at).members());
            int who = CountyBook.anyOf(members, chance, m -> isFree(m.person()) && wanted.test(m));
            RegistryHousehold.Member member = members.get(who);
            members.set(who, change.apply(member));
            book.registry.set(at, book.registry.get(at).withMembers(members));
            lost(member.person(), reason);
        }
    }

    private void spoilRecipient() {
        changeRecipient(m -> m.withId(spoilt(m.person())), FIRST_LONG_ONLY_YEAR + 100, "spoilt-recipient");
    }

    private void shortenRecipient() {
        changeRecipient(m -> m.withId(CellMess.fifteenDigits(m.person().number())), FIRST_LONG_ONLY_YEAR, "");
    }

    private void changeRecipient(UnaryOperator<AllowanceHousehold.Member> change, int bornBefore, String reason) {
        Predicate<AllowanceHousehold.Member> wanted =
                m -> isFree(m.person()) && m.person().birth().getYear() < bornBefore;
        int at = CountyBook.anyOf(
                book.allowance, chance, h -> h.members().stream().anyMatch(wanted));
        if (at >= 0) {
            List<AllowanceHousehold.Member> members =
                    new ArrayList<>(book.allowance.get(at).members());
            int who = CountyBook.anyOf(members, chance, wanted);
            Person person = members.get(who).person();
            members.set(who, change.apply(members.get(who)));
            book.allowance.set(at, book.allowance.get(at).withMembers(members));
            lost(person, reason);
        }
    }

    private <T> void spoil(List<T> rows, Function<T, Person> person, UnaryOperator<T> change, String reason) {
        int at = CountyBook.anyOf(rows, chance, row -> isFree(person.apply(row)));
        if (at >= 0) {
            Person who = person.apply(rows.get(at));
            rows.set(at, change.apply(rows.get(at)));
            lost(who, reason);
        }
    }

    private void lost(Person person, String reason) {
        book.touched.add(person.number());
        if (!reason.isEmpty()) {
            book.notes.note(person.number(), reason);
        }
    }

    private IdCell spoilt(Person person) {
        return CellMess.unusable(person.number(), way++);
    }

    private int anyRegistered() {
        return CountyBook.anyOf(
                book.registry,
                chance,
                h -> !book.touched.contains(h.number()) && h.members().stream().allMatch(m -> isFree(m.person())));
    }

    private boolean isFree(Person person) {
        return !book.touched.contains(person.number());
    }

    private void writeUntidily() {
        IntFunction<UnaryOperator<IdCell>> untidy =
                percent -> id -> id.isPlain() && chance.percent(percent) ? CellMess.untidy(id.key(), way++) : id;
        UnaryOperator<IdCell> write = untidy.apply(UNTIDY_PERCENT);
        book.registry.replaceAll(h -> h.withMembers(
                h.members().stream().map(m -> m.withId(write.apply(m.id()))).toList()));
        book.allowance.replaceAll(h -> h.withMembers(
                h.members().stream().map(m -> m.withId(write.apply(m.id()))).toList()));
        book.extremePoor.replaceAll(r -> r.withId(write.apply(r.id())));
        book.students.replaceAll(r -> r.withId(write.apply(r.id())));
        book.insured.replaceAll(r -> r.withId(write.apply(r.id())));
    }
}
