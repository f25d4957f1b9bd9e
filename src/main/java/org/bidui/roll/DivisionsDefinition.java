package org.bidui.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.definition.Definition;
import org.bidui.definition.Mistakes;
import org.bidui.person.ChineseText;
import org.bidui.person.DivisionAliases;
import org.bidui.wording.Wording;

/**
 * {@code config/divisions.yml}, as it is written.
 *
 * @param townships by the name that is shown
 */
record DivisionsDefinition(Map<String, Township> townships) {
    private static final Wording WORDING = Wording.of(DivisionsDefinition.class);

    /**
     * @param aliases other wordings
     * @param villages by the name that is shown: other wordings
     */
    record Township(
            List<String> aliases, @JsonProperty("villages") Map<String, List<String>> villages) {

        @SuppressWarnings("NullAway") // what the binding hands over where the file says nothing
        Township {
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
            villages = villages == null ? Map.of() : villages;
        }
    }

    /** The aliases; wordings that stand for two places are mistakes. */
    static DivisionAliases compile(Definition<DivisionsDefinition> file, Mistakes mistakes) {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        Map<String, DivisionAliases.Township> townships = new LinkedHashMap<>();
        file.value().townships().forEach((name, township) -> {
            wordings.put(name, township.aliases());
            String pointer = "/townships/" + name;
            requireDistinct(file, pointer + "/villages", township.villages(), mistakes);
            townships.put(name, new DivisionAliases.Township(township.aliases(), township.villages()));
        });
        requireDistinct(file, "/townships", wordings, mistakes);
        return new DivisionAliases(townships);
    }

    private static void requireDistinct(
            Definition<DivisionsDefinition> file, String pointer, Map<String, List<String>> names, Mistakes mistakes) {
        Map<String, String> seen = new HashMap<>();
        names.keySet().forEach(name -> add(file, pointer, name, name, seen, mistakes));
        names.forEach((name, aliases) -> aliases.forEach(alias -> add(file, pointer, name, alias, seen, mistakes)));
    }

    private static void add(
            Definition<DivisionsDefinition> file,
            String pointer,
            String name,
            String wording,
            Map<String, String> seen,
            Mistakes mistakes) {
        String other = seen.putIfAbsent(ChineseText.plain(wording), name);
        if (other != null && !other.equals(name)) {
            mistakes.add(file.position(pointer + "/" + name), WORDING.say("division.ambiguous", wording, other, name));
        }
    }
}
