package org.bidui.definition;

/**
 * A file that was read, found right and bound.
 *
 * @param value what it says
 * @param tree what is written, and where
 */
public record Definition<T>(T value, Node tree) {

    /**
     * Where something is written.
     *
     * @param jsonPointer such as {@code /cases/0/name}; of what does not exist, the nearest that encloses it is meant
     */
    public Position position(String jsonPointer) {
        return tree.at(jsonPointer).position();
    }
}
