package org.bidui.intake.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.person.ChineseText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The header wordings of one roll, ready to be looked up. */
public final class Wordings {
    private final Map<String, Match> matches = new HashMap<>();
    private final List<String> leaveAlone;
    private final Set<String> subtotals;
    private final List<String> endings;
    private final @Nullable MemberWordings members;

    public Wordings(Roll roll, Vocabulary vocabulary) {
        for (Field field : roll.fields()) {
            Set<String> own =
                    field.ownHeaders().stream().map(HeaderText::letters).collect(Collectors.toSet());
            for (String header : field.headers()) {
                String wording = HeaderText.letters(header);
                matches.putIfAbsent(wording, new Match(field, own.contains(wording), wording));
            }
            matches.putIfAbsent(
                    HeaderText.letters(field.title()), new Match(field, false, HeaderText.letters(field.title())));
        }
        leaveAlone = roll.leaveAlone().stream().map(ChineseText::plain).toList();
        subtotals = vocabulary.subtotals();
        endings = List.copyOf(vocabulary.groupEndings());
        Roll.Members defined = roll.members();
        members = defined == null ? null : new MemberWordings(roll, defined, vocabulary.groupEndings());
    }

    /** The field that a column is, by its text with the merged headers above it or by its own text alone; or null. */
    public @Nullable Match find(HeaderColumn column) {
        for (int level = 0; level < column.path().size(); level++) {
            Match match = lookUp(column, level);
            if (match != null) {
                return match;
            }
        }
        // 保障人数 > 合计 is the 保障人数.
        boolean total = column.path().size() > 1 && subtotals.contains(HeaderText.letters(column.leaf()));
        return total
                ? find(new HeaderColumn(
                        column.index(), column.path().subList(0, column.path().size() - 1)))
                : null;
    }

    /** Whether the column's header says that it is about somebody else than the person. */
    public boolean leavesAlone(HeaderColumn column) {
        String plain = ChineseText.plain(column.joinedFrom(0));
        return leaveAlone.stream().anyMatch(plain::contains);
    }

    /** The member's field that a column is where members run to the right; or null. */
    public @Nullable MemberHeader findMember(HeaderColumn column) {
        return members == null ? null : members.find(column);
    }

    private @Nullable Match lookUp(HeaderColumn column, int level) {
        Stream<String> texts = Stream.of(column.joinedFrom(level));
        if (level + 1 < column.path().size()) {
            String group = HeaderText.letters(column.path().get(level));
            String rest = column.joinedFrom(level + 1);
            texts = Stream.concat(
                    texts,
                    endings.stream()
                            .filter(group::endsWith)
                            .map(ending -> group.substring(0, group.length() - ending.length()) + rest));
        }
        return texts.flatMap(text -> HeaderText.forms(text).stream())
                .map(matches::get)
                .filter(match -> match != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * A field found for a column.
     *
     * @param own whether the wording is the roll's own, which says whose column it is
     * @param wording the wording of the definition, letters only
     */
    public record Match(Field field, boolean own, String wording) {}
}
