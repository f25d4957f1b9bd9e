package org.bidui.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The townships and villages that a county has written down, with the other wordings of each. Immutable. */
public final class DivisionAliases {
    /** Nothing is written down. */
    public static final DivisionAliases NONE = new DivisionAliases(Map.of());

    private final Map<String, String> townships = new HashMap<>();
    private final Map<String, Map<String, String>> villages = new HashMap<>();

    /** @param townships by the name that is shown; no wording stands for two of them */
    public DivisionAliases(Map<String, Township> townships) {
        townships.forEach((name, township) -> {
            this.townships.put(ChineseText.plain(name), name);
            township.aliases().forEach(alias -> this.townships.put(ChineseText.plain(alias), name));
            Map<String, String> own = new HashMap<>();
            township.villages().forEach((village, aliases) -> {
                own.put(ChineseText.plain(village), village);
                aliases.forEach(alias -> own.put(ChineseText.plain(alias), village));
            });
            this.villages.put(name, own);
        });
    }

    /**
     * A township.
     *
     * @param aliases other wordings of its name
     * @param villages by the name that is shown: other wordings
     */
    public record Township(List<String> aliases, Map<String, List<String>> villages) {
        public Township {
            aliases = List.copyOf(aliases);
            villages = Map.copyOf(villages);
        }
    }

    /** The name under which a township is shown; the text itself when it is not written down. */
    String township(String text) {
        return townships.getOrDefault(ChineseText.plain(text), text);
    }

    /** The name under which a village of the township, given by its shown name, is shown. */
    String village(String township, String text) {
        return villages.getOrDefault(township, Map.of()).getOrDefault(ChineseText.plain(text), text);
    }

    boolean isTownship(String shown) {
        return villages.containsKey(shown);
    }

    boolean isVillage(String township, String shown) {
        return villages.getOrDefault(township, Map.of()).containsValue(shown);
    }
}
