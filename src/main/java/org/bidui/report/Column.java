package org.bidui.report;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param look of its cells
 * @param narrowest its width at least, in characters
 * @param widest its width at most; longer texts wrap
 */
record Column(String title, Look look, int narrowest, int widest) {
    /** Always as wide. */
    static Column fixed(String title, Look look, int width) {
        return new Column(title, look, width, width);
    }
}
