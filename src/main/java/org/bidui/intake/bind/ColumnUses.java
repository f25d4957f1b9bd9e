package org.bidui.intake.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidui.definition.Nearest;
import org.bidui.intake.bind.ColumnUse.How;
import org.bidui.intake.bind.Wordings.Match;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Explains a layout column by column. */
public final class ColumnUses {
    private static final int LEAST_LIKE = 3;

    private final Wordings wordings;
    private final Layout layout;
    private final Map<Integer, List<Field>> own = new HashMap<>();
    private final Map<Integer, Field> membersFields = new HashMap<>();
    private final Map<Integer, Integer> members = new HashMap<>();

    /** @param wordings those of the layout's roll */
    public ColumnUses(Wordings wordings, Layout layout) {
        this.wordings = wordings;
        this.layout = layout;
        layout.columns()
                .forEach(column -> own.computeIfAbsent(column.index(), any -> new ArrayList<>())
                        .add(column.field()));
        for (int member = 0; member < layout.members().size(); member++) {
            for (BoundColumn column : layout.members().get(member)) {
                membersFields.put(column.index(), column.field());
                members.put(column.index(), member + 1);
            }
        }
    }

    /** From left to right. */
    public List<ColumnUse> list() {
        return layout.header().columns().stream().map(this::use).toList();
    }

    private ColumnUse use(HeaderColumn column) {
        Match match = wordings.find(column);
        List<Field> fields = own.get(column.index());
        if (fields != null) {
            return use(column, how(column, match, fields), fields, 0, wording(match));
        }
        Field member = membersFields.get(column.index());
        if (member != null) {
            return use(column, How.MEMBER, List.of(member), members.getOrDefault(column.index(), 0), wording(match));
        }
        if (wordings.leavesAlone(column)) {
            return use(column, How.ANOTHERS, List.of(), 0, "");
        }
        return match != null || layout.unused().contains(column.shown())
                ? use(column, How.SURPLUS, List.of(), 0, wording(match))
                : unknown(column);
    }

    private static ColumnUse use(HeaderColumn column, How how, List<Field> fields, int member, String wording) {
        return new ColumnUse(column.index(), column.shown(), how, fields, member, wording, null, null);
    }

    private static How how(HeaderColumn column, @Nullable Match match, List<Field> fields) {
        if (match == null || !fields.contains(match.field())) {
            return How.BY_PLACE;
        }
        List<String> known = match.field().headers();
        boolean exact = known.contains(column.leaf())
                || known.contains(column.joinedFrom(0))
                || match.field().title().equals(column.leaf());
        return exact ? How.EXACT : How.NORMALISED;
    }

    private static String wording(@Nullable Match match) {
        if (match == null) {
            return "";
        }
        return match.field().headers().stream()
                .filter(header -> HeaderText.letters(header).equals(match.wording()))
                .findFirst()
                .orElse(match.field().title());
    }

    private ColumnUse unknown(HeaderColumn column) {
        Roll roll = layout.roll();
        Map<String, Field> byLetters = new HashMap<>();
        List<String> known = new ArrayList<>();
        for (Field field : roll.fields()) {
            for (String header : field.headers()) {
                String wording = HeaderText.letters(header);
                if (byLetters.putIfAbsent(wording, field) == null) {
                    known.add(wording);
                }
            }
        }
        String letters = HeaderText.letters(column.leaf());
        // Of two characters, one different says nothing.
        Optional<Nearest.Near> near =
                Nearest.find(letters, known).filter(found -> found.distance() * LEAST_LIKE <= letters.length());
        return new ColumnUse(
                column.index(),
                column.shown(),
                How.UNKNOWN,
                List.of(),
                0,
                "",
                near.orElse(null),
                near.map(found -> byLetters.get(found.word())).orElse(null));
    }
}
