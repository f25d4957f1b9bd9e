package org.bidui.run;

import java.util.List;

/** Something that keeps a run from going on with these files. Each message is one Chinese line: what, where, what to do. */
public final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems at least one, in the order of the files */
    public InputFailure(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
