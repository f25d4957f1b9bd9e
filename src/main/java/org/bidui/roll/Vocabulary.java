package org.bidui.roll;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidui.person.ChineseText;
import org.bidui.person.Sex;
import org.jspecify.annotations.Nullable;

/** The words that mean the same in every roll: yes and no, nothing, subtotals, footers. Read from {@code config/vocabulary.yml}. */
public final class Vocabulary {
    private final Set<String> yes;
    private final Set<String> no;
    private final Set<String> male;
    private final Set<String> female;
    private final Set<String> empty;
    private final Set<String> subtotals;
    private final Set<String> footers;
    private final Map<String, BigDecimal> units;
    private final Set<String> unitLabels;
    private final Set<String> groupEndings;

    Vocabulary(VocabularyDefinition definition) {
        yes = plain(definition.yes());
        no = plain(definition.no());
        male = plain(definition.male());
        female = plain(definition.female());
        empty = plain(definition.empty());
        subtotals = plain(definition.subtotals());
        footers = plain(definition.footers());
        units = definition.units().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(unit -> ChineseText.plain(unit.getKey()), Map.Entry::getValue));
        unitLabels = plain(definition.unitLabels());
        groupEndings = plain(definition.groupEndings());
    }

    /** Whether a cell's text means yes or no; null when it means neither. */
    public @Nullable Boolean yesNo(String text) {
        String plain = ChineseText.plain(text);
        if (yes.contains(plain)) {
            return true;
        }
        return no.contains(plain) ? false : null;
    }

    /** The sex a cell's text names, or null. */
    public @Nullable Sex sex(String text) {
        String plain = ChineseText.plain(text);
        if (male.contains(plain)) {
            return Sex.MALE;
        }
        return female.contains(plain) ? Sex.FEMALE : null;
    }

    /** Whether a text is how people write that there is nothing to say, in a field of that type. */
    boolean isEmpty(String text, FieldType type) {
        return text.length() <= LONGEST_EMPTY_WORD
                && empty.contains(ChineseText.plain(text))
                // A word for "nothing" can be an answer to a yes-or-no question.
                && !(type == FieldType.YES_NO && yesNo(text) != null);
    }

    /** Whether a text is the label of a subtotal or total row: {@code 合 计}, {@code 小计：}, {@code 城关镇小计}, {@code 合计35户}. */
    public boolean isSubtotal(String text) {
        String plain = ChineseText.plain(text);
        return subtotals.stream().anyMatch(word -> {
            if (plain.startsWith(word)) {
                return plain.length() == word.length() || !Character.isIdeographic(plain.charAt(word.length()));
            }
            return plain.endsWith(word) || plain.endsWith(word + ":");
        });
    }

    /** Whether a text opens a footer, such as {@code 填表人：} with or without a name behind it. */
    public boolean isFooter(String text) {
        String plain = ChineseText.plain(text);
        return footers.stream()
                .anyMatch(word -> plain.startsWith(word)
                        && (plain.length() == word.length() || ":\uff1a;".indexOf(plain.charAt(word.length())) >= 0));
    }

    /** The labels of subtotal rows, in plain form. */
    public Set<String> subtotals() {
        return subtotals;
    }

    /** How many yuan, persons … one of a unit is, by the unit's name in {@linkplain ChineseText#plain plain} form: 万元 → 10,000. */
    public Map<String, BigDecimal> units() {
        return units;
    }

    /** What stands before the unit in a line above the table, in plain form: 单位. */
    public Set<String> unitLabels() {
        return unitLabels;
    }

    /** What the text of a merged header may end with without meaning anything, in plain form: 信息, 情况. */
    public Set<String> groupEndings() {
        return groupEndings;
    }

    private static final int LONGEST_EMPTY_WORD = 6;

    private static Set<String> plain(Collection<String> words) {
        return words.stream().map(ChineseText::plain).collect(Collectors.toUnmodifiableSet());
    }
}
