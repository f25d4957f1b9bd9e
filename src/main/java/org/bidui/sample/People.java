package org.bidui.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Makes people: a name, a sex, an age, a number. */
final class People {
    private static final Map<String, String> NAMES = names();

    private final Chance chance;
    private final IdAllocator numbers;
    private final LocalDate today;

    People(Chance chance, IdAllocator numbers, LocalDate today) {
        this.chance = chance;
        this.numbers = numbers;
        this.today = today;
    }

    Person anybody(int lowestAge, int highestAge) {
        return next(chance.between(lowestAge, highestAge), chance.percent(51), surname());
    }

    Person next(int age, boolean male, String surname) {
        LocalDate birth = today.minusYears(age).minusDays(chance.between(0, 360));
        String number = numbers.next(birth, male);
        return new Person(
                number,
                surname + given(male),
                male,
                LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
    }

    String surname() {
        return chance.characterOf(names("surnames"));
    }

    private String given(boolean male) {
        String characters = names(male ? "male" : "female");
        String first = chance.characterOf(characters);
        return chance.percent(70) ? first + chance.characterOf(characters) : first;
    }

    private static String names(String which) {
        return NAMES.getOrDefault(which, "");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : Texts.lines("names.txt")) {
            String[] parts = line.split("=", 2);
            names.put(parts[0], parts[1]);
        }
        return Map.copyOf(names);
    }
}
