package org.bidui.person;

/** A remark in brackets behind a name, as in 张三(已故). */
final class BracketedNote {
    /** Round, square, curly, angle; these in full width; lenticular, tortoise shell, white lenticular, corner, title. */
    private static final String OPENING = "([{<\uFF08\uFF3B\uFF5B\uFF1C\u3010\u3014\u3016\u300C\u300A\u3008";

    private static final String CLOSING = ")]}>\uFF09\uFF3D\uFF5D\uFF1E\u3011\u3015\u3017\u300D\u300B\u3009";

    private BracketedNote() {}

    /** {@code name} without the notes at its end, unless nothing would be left. */
    static String droppedFrom(String name) {
        String rest = name;
        int opening = opening(rest);
        while (opening > 0) {
            rest = rest.substring(0, opening);
            opening = opening(rest);
        }
        return rest;
    }

    /** Where the note at the end begins; −1 without one. Nested brackets of one kind belong to the note. */
    private static int opening(String name) {
        int kind = name.isEmpty() ? -1 : CLOSING.indexOf(name.charAt(name.length() - 1));
        if (kind < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            if (name.charAt(i) == CLOSING.charAt(kind)) {
                depth++;
            } else if (name.charAt(i) == OPENING.charAt(kind) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
