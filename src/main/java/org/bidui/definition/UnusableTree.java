package org.bidui.definition;

/** Ends the building of a tree where going on makes no sense; becomes a mistake at once. */
final class UnusableTree extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    UnusableTree(Position position, String sentence) {
        super(sentence, null, false, false);
        this.position = position;
    }

    Position position() {
        return position;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
