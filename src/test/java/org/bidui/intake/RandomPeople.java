package org.bidui.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bidui.person.IdNumber;

/** Synthetic households. */
final class RandomPeople {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚";
    private static final List<String> RELATIONS = List.of("配偶", "之子", "之女", "之父", "之母");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    record Person(String name, String key, String relation) {}

    /** @param people the head first */
    record Household(String number, String township, String village, List<Person> people) {
        Person head() {
            return people.get(0);
        }
    }

    RandomPeople(Random random) {
        this.random = random;
    }

    List<Household> households(int count) {
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Person> people = new ArrayList<>();
            int size = 1 + random.nextInt(5);
            for (int p = 0; p < size; p++) {
                people.add(person(p == 0 ? "户主" : RELATIONS.get(random.nextInt(RELATIONS.size()))));
            }
            households.add(new Household("34062100" + (1000 + i), "孙疃镇", "第" + i % 3 + "村", people));
        }
        return households;
    }

    Person person(String relation) {
        String key;
        do {
            LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(32_000));
            key = IdNumber.compose(340621, birth, 1 + random.nextInt(998)).keyText();
        } while (!taken.add(key));
        String name = "" + letter(SURNAMES) + letter(GIVEN) + (random.nextBoolean() ? letter(GIVEN) : "");
        return new Person(name, key, relation);
    }

    /** A number as a cell may have it. */
    String written(String key) {
        return switch (random.nextInt(7)) {
            case 0 -> "'" + key;
            case 1 -> " " + key + "\u00a0";
            case 2 -> key.toLowerCase(java.util.Locale.ROOT);
            case 3 -> key.replace('1', '１').replace('X', 'Ｘ');
            case 4 -> "=\"" + key + "\"";
            default -> key;
        };
    }

    private char letter(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
