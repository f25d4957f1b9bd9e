package org.bidui.run;

import java.util.List;

/** So much changed since the month before that somebody should look. Each line is one Chinese sentence. */
public final class DriftFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> changes;

    /** @param changes at least one */
    public DriftFailure(List<String> changes) {
        super(String.join("\n", changes));
        this.changes = List.copyOf(changes);
    }

    public List<String> changes() {
        return changes;
    }
}
