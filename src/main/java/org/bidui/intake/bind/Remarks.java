package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bidui.roll.Remark;
import org.jspecify.annotations.Nullable;

/** Gathers a sheet's remarks up to a limit, and counts the rest. */
final class Remarks {
    private static final int MOST = 1_000;

    private final Consumer<Remark> all;
    private final List<Remark> remarks = new ArrayList<>();
    private long omitted;

    /** @param all takes each of them, beyond the limit too */
    Remarks(Consumer<Remark> all) {
        this.all = all;
    }

    /** Of a value that was read with a doubt. */
    void note(int row, @Nullable String column, String text, String reason) {
        add(new Remark(row, column, text, reason, false));
    }

    /** Of a row that was not taken. */
    void reject(int row, @Nullable String column, String text, String reason) {
        add(new Remark(row, column, text, reason, true));
    }

    private void add(Remark remark) {
        all.accept(remark);
        if (remarks.size() < MOST) {
            remarks.add(remark);
        } else {
            omitted++;
        }
    }

    List<Remark> list() {
        return remarks;
    }

    long omitted() {
        return omitted;
    }
}
