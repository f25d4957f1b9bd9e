package org.bidui.roll;

/** Takes every remark on a sheet as it is made, those beyond the limit of a {@link SheetAccount} included. */
@FunctionalInterface
public interface RemarkSink {
    /** Takes none. */
    RemarkSink NONE = (sheet, roll, remark) -> {};

    /** Takes one; those of one sheet come in the file's order, from one thread. */
    void accept(SheetRef sheet, Roll roll, Remark remark);
}
