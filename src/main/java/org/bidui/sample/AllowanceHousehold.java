package org.bidui.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household of the allowance roll; the head is its first member.
 *
 * @param registered the number of the registry household it was made from; null for one that is not registered
 * @param stated how many recipients the roll says there are
 */
record AllowanceHousehold(
        String number,
        @Nullable String registered,
        Place place,
        List<Member> members,
        int stated,
        String category,
        int amount,
        YearMonth start,
        @Nullable YearMonth end) {

    record Member(Person person, IdCell id, String relation) {
        static Member of(Person person, String relation) {
            return new Member(person, IdCell.plain(person.number()), relation);
        }

        Member withId(IdCell other) {
            return new Member(person, other, relation);
        }
    }

    Member head() {
        return members.get(0);
    }

    boolean inForce(YearMonth period) {
        return !start.isAfter(period) && (end == null || !end.isBefore(period));
    }

    /** With the stated number of recipients following. */
    AllowanceHousehold and(Member another) {
        List<Member> more = new ArrayList<>(members);
        more.add(another);
        return with(more, stated + 1, start, end);
    }

    /** With the stated number of recipients following. */
    AllowanceHousehold withoutLast() {
        return with(members.subList(0, members.size() - 1), stated - 1, start, end);
    }

    AllowanceHousehold withMembers(List<Member> others) {
        return with(others, stated, start, end);
    }

    AllowanceHousehold withStated(int recipients) {
        return with(members, recipients, start, end);
    }

    AllowanceHousehold during(YearMonth from, @Nullable YearMonth to) {
        return with(members, stated, from, to);
    }

    private AllowanceHousehold with(List<Member> who, int recipients, YearMonth from, @Nullable YearMonth to) {
        return new AllowanceHousehold(
                number, registered, place, List.copyOf(who), recipients, category, amount, from, to);
    }
}
