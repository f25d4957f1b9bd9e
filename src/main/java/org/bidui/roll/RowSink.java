package org.bidui.roll;

/** Takes the rows of one sheet, in the file's order, one at a time, from one thread. */
@FunctionalInterface
public interface RowSink {
    void accept(Row row);
}
