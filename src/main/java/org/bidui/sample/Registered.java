package org.bidui.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bidui.sample.RegistryHousehold.Member;
import org.bidui.sample.RegistryHousehold.Traits;

/** A person of the registry who can be matched, with the household whose row comes first. */
record Registered(RegistryHousehold household, Member member) {

    /** Each person once, in the order of the registry. */
    static List<Registered> list(CountyBook book) {
        Set<String> seen = new HashSet<>();
        List<Registered> people = new ArrayList<>();
        for (RegistryHousehold household : book.registry) {
            for (Member member : household.members()) {
                if (member.id().usable() && seen.add(member.id().key())) {
                    people.add(new Registered(household, member));
                }
            }
        }
        return people;
    }

    String key() {
        return member.id().key();
    }

    Person person() {
        return member.person();
    }

    Place place() {
        return household.place();
    }

    Traits traits() {
        return member.traits();
    }

    boolean isDisabled() {
        return traits().health().contains(Terms.DISABLED);
    }

    /** Whether the registry has the number of a disability certificate in place of the ID number. */
    boolean isCertified() {
        return member.id().text().matches("\\d{17}[\\dX][1-7][1-4](B\\d+)?");
    }
}
