package org.bidui.definition;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Definitions that cannot be used. Its message has one line for each mistake. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /**
     * Of mistakes found.
     *
     * @param mistakes in the order in which they are shown
     */
    public DefinitionException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** What is wrong, in the order of the message's lines. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
