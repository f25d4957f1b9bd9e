package org.bidui.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures that a county may change, by name. */
public final class Parameters {
    /** No figures. */
    public static final Parameters NONE = new Parameters(Set.of());

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    public Parameters(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Their names, in the order of the file. */
    public Set<String> names() {
        return byName.keySet();
    }
}
