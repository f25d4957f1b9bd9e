package org.bidui.run.drift;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one roll looked like in one period; no personal data.
 *
 * @param rows rows that were taken
 * @param persons persons made of them
 * @param unusable persons without a usable number
 * @param fields the fields that had a column in some file, with their headers
 * @param others headers that were no field
 * @param townships persons by township
 * @param schools persons by school
 */
public record RollLayout(
        long rows,
        long persons,
        long unusable,
        Map<String, NavigableSet<String>> fields,
        NavigableSet<String> others,
        Map<String, Long> townships,
        Map<String, Long> schools) {
    @SuppressWarnings("NullAway") // what a file of an older version leaves out
    public RollLayout {
        fields = fields == null ? Map.of() : new TreeMap<>(fields);
        others = others == null ? new TreeSet<>() : new TreeSet<>(others);
        townships = townships == null ? Map.of() : new TreeMap<>(townships);
        schools = schools == null ? Map.of() : new TreeMap<>(schools);
    }
}
