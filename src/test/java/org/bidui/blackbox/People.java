package org.bidui.blackbox;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.person.IdNumber;

/** Synthetic people by name, and their numbers. In a table {@code @赵一} stands for the number of 赵一. */
final class People {
    private static final Pattern REFERENCE = Pattern.compile("@([\\u4e00-\\u9fff]+)");

    private final Map<String, IdNumber> numbers = new LinkedHashMap<>();

    /**
     * @param region the six digits that the numbers start with
     * @param births {@code name=birth date}, separated by white space; a name that ends in 女 is a woman's
     */
    People(String region, String births) {
        for (String person : births.trim().split("\\s+", -1)) {
            String name = person.substring(0, person.indexOf('='));
            int sequence = 2 * (numbers.size() + 100) + (name.endsWith("女") ? 0 : 1);
            numbers.put(
                    name,
                    IdNumber.compose(
                            Integer.parseInt(region),
                            LocalDate.parse(person.substring(person.indexOf('=') + 1)),
                            sequence));
        }
    }

    Set<String> numbers(String... names) {
        return Stream.of(names).map(this::number).collect(Collectors.toSet());
    }

    /** The number as it was written before 2000: without the century and the check character. */
    String fifteenDigits(String name) {
        String number = number(name);
        return number.substring(0, 6) + number.substring(8, 17);
    }

    String fillIn(String text) {
        Matcher references = REFERENCE.matcher(text);
        return references.replaceAll(reference -> number(reference.group(1)));
    }

    private String number(String name) {
        IdNumber number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return number.keyText();
    }
}
