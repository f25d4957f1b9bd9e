package org.bidui.definition;

import java.util.List;
import java.util.TreeSet;

/** Collects mistakes, so that an author sees all of them at once. For use by one thread. */
public final class Mistakes {

    private final TreeSet<Mistake> found = new TreeSet<>();

    /** Adds a mistake; the same sentence at the same place counts once. */
    public void add(Position position, String message) {
        found.add(new Mistake(position, message));
    }

    /** Whether nothing was found wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All mistakes so far, by file, line and column, none twice. */
    public List<Mistake> list() {
        return List.copyOf(found);
    }

    /**
     * Ends here when anything is wrong.
     *
     * @throws DefinitionException with all mistakes so far, if there is any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new DefinitionException(list());
        }
    }

    /** Adds all of these to others; whether there were any. */
    boolean passOn(Mistakes others) {
        others.found.addAll(found);
        return !isEmpty();
    }
}
