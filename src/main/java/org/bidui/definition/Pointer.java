package org.bidui.definition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON Pointers, RFC 6901. */
final class Pointer {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointer() {}

    /** The unescaped steps of a pointer, none for the empty pointer. */
    static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON Pointer begins with a slash");
        }
        return Stream.of(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** The pointer one step further. */
    static String append(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** A step as the index of a list, if it can be one. */
    static Optional<Integer> index(String step) {
        return INDEX.matcher(step).matches() ? Optional.of(Integer.valueOf(step)) : Optional.empty();
    }
}
