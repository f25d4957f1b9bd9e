package org.bidui.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household of the poverty registry; the head is its first member. */
record RegistryHousehold(
        String number,
        Place place,
        int group,
        Standing standing,
        List<Member> members,
        String cause,
        boolean dangerousHouse,
        int income,
        String phone) {

    /** @param liftedYear and the class of lifted households are null for one that is not lifted */
    record Standing(
            String poverty,
            @Nullable Integer liftedYear,
            @Nullable String liftClass,
            String type) {}

    record Member(Person person, IdCell id, String number, String relation, Traits traits) {
        Member withId(IdCell other) {
            return new Member(person, other, number, relation, traits);
        }

        Member atSchool(String school) {
            Traits other = new Traits(
                    traits.ethnicity(),
                    traits.education(),
                    school,
                    traits.health(),
                    traits.labour(),
                    traits.work(),
                    traits.months());
            return new Member(person, id, number, relation, other);
        }

        Member as(Person other) {
            return new Member(other, IdCell.plain(other.number()), number, relation, traits);
        }
    }

    record Traits(
            String ethnicity, String education, String school, String health, String labour, String work, int months) {}

    boolean isPoor() {
        return Terms.POOR.contains(standing.poverty());
    }

    boolean hasLabour() {
        return members.stream()
                .anyMatch(m -> Terms.WITH_LABOUR.contains(m.traits().labour()));
    }

    boolean isWithoutPolicy() {
        return Terms.WITHOUT_POLICY.equals(standing.liftClass());
    }

    boolean isOfType(String type) {
        return standing.type().equals(type);
    }

    RegistryHousehold withType(String type) {
        return with(new Standing(standing.poverty(), standing.liftedYear(), standing.liftClass(), type), members);
    }

    RegistryHousehold withMembers(List<Member> others) {
        return with(standing, others);
    }

    RegistryHousehold and(Member another) {
        List<Member> more = new ArrayList<>(members);
        more.add(another);
        return withMembers(more);
    }

    private RegistryHousehold with(Standing newStanding, List<Member> newMembers) {
        return new RegistryHousehold(
                number, place, group, newStanding, List.copyOf(newMembers), cause, dangerousHouse, income, phone);
    }
}
