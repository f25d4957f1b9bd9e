package org.bidui.intake.table;

/** How much text a file may make us keep at the same time: a part of the memory that we have. */
public final class TextBudget {
    /** What an object that holds a short text takes, in bytes. */
    private static final int OVERHEAD = 80;

    private long left = Runtime.getRuntime().maxMemory() / 2;

    /**
     * Keeps a text.
     *
     * @throws UnreadableFileException when there is no room for it
     */
    public void spend(String text) throws UnreadableFileException {
        left -= OVERHEAD + 2L * text.length();
        if (left < 0) {
            throw Refusals.of("memory");
        }
    }
}
