package org.bidui.report;

import org.bidui.wording.Wording;

/** The line for signatures below a table. */
record SignatureEnding(int firstColumn, int columns) implements Table.Ending {
    @Override
    public void end(Pen pen, int firstRow, int lastRow) {
        pen.row();
        pen.across(Wording.of(SignatureEnding.class).say("signature"), Look.SIGNATURE, firstColumn, columns - 1, 1.6);
    }
}
