package org.bidui.sample;

/**
 * What a roll has in its ID column.
 *
 * @param key the eighteen characters a reader has to make of it; empty when it is unusable
 * @param text what is written
 * @param numeric whether a workbook has it as a number, with its precision lost
 */
record IdCell(String key, String text, boolean numeric) {

    static IdCell plain(String number) {
        return new IdCell(number, number, false);
    }

    static IdCell written(String key, String text) {
        return new IdCell(key, text, false);
    }

    static IdCell unusable(String text) {
        return new IdCell("", text, false);
    }

    boolean usable() {
        return !key.isEmpty();
    }

    boolean isPlain() {
        return usable() && key.equals(text);
    }

    /** The key, or what stands in the cell for want of one. */
    String shown() {
        return usable() ? key : text;
    }
}
