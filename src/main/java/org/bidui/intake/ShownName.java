package org.bidui.intake;

/** Names of files and sheets as they may stand in one line of a message, whatever somebody put into them. */
final class ShownName {
    private ShownName() {}

    /** The name with each line break, control character and invisible mark written as {@code \\u000A}. */
    static String of(String name) {
        if (name.codePoints().allMatch(ShownName::isVisible)) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format("\\u%04X", c));
            }
        });
        return shown.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
