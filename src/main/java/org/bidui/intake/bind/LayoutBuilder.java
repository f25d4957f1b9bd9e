package org.bidui.intake.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.intake.bind.Wordings.Match;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Decides, from left to right, which column of one header is which field of one roll, and about whom. */
final class LayoutBuilder {
    private final Roll roll;
    private final Wordings wordings;
    private final Header header;
    private final Units units;
    private final boolean membersRunRight;

    private final Map<Field, BoundColumn> bound = new LinkedHashMap<>();
    private final MemberColumns members = new MemberColumns();
    private final List<String> unused = new ArrayList<>();
    private final List<IdColumn> ids = new ArrayList<>();
    private final Map<Field, Boolean> ownWording = new LinkedHashMap<>();
    private Owner owner = Owner.SELF;

    LayoutBuilder(Roll roll, Wordings wordings, Header header, Units units) {
        this.roll = roll;
        this.wordings = wordings;
        this.header = header;
        this.units = units;
        this.membersRunRight = roll.members() != null && countPersonNames() > 1;
    }

    Layout build() {
        header.columns().forEach(this::place);
        new IdColumns(roll, ids).assign(bound, unused);
        boolean headOnly = takeHeadForPerson();
        List<BoundColumn> columns = bound.values().stream()
                .sorted(Comparator.comparingInt(BoundColumn::index))
                .toList();
        return new Layout(roll, header, columns, members.list(), headOnly, membersListed(headOnly), unused);
    }

    /** Names without a number in their header: more than one of them means that members run to the right. */
    private long countPersonNames() {
        return header.columns().stream()
                .filter(column -> !wordings.leavesAlone(column))
                .filter(column -> {
                    MemberHeader member = wordings.findMember(column);
                    if (member != null) {
                        return member.number() == 0 && member.field().name().equals(Roll.NAME);
                    }
                    Match match = wordings.find(column);
                    return match != null && match.field().name().equals(Roll.NAME);
                })
                .count();
    }

    private void place(HeaderColumn column) {
        if (wordings.leavesAlone(column)) {
            placeAnothers(column);
            return;
        }
        MemberHeader member = wordings.findMember(column);
        if (member != null && (member.number() > 0 || membersRunRight)) {
            placeMember(column, member.field(), member.number());
            return;
        }
        Match match = wordings.find(column);
        if (match == null) {
            return;
        }
        switch (match.field().name()) {
            case Roll.ID_NUMBER -> placeId(column, match);
            case Roll.NAME -> placeName(column, match);
            case Roll.HEAD_NAME -> {
                owner = Owner.HEAD;
                bindFirst(column, match);
            }
            default -> placeOther(column, match);
        }
    }

    /** A guardian's column is nobody's; what somebody else's account is called may well be a field of the household. */
    private void placeAnothers(HeaderColumn column) {
        owner = Owner.OTHER;
        Match match = wordings.find(column);
        if (match != null && !isPersonal(match.field())) {
            bindFirst(column, match);
        }
    }

    private static boolean isPersonal(Field field) {
        return !field.household();
    }

    private void placeMember(HeaderColumn column, Field field, int number) {
        owner = Owner.MEMBER;
        if (!members.add(column(column, field), number)) {
            unused.add(column.shown());
        }
    }

    private void placeName(HeaderColumn column, Match match) {
        boolean headIsNamed = roll.find(Roll.HEAD_NAME).map(bound::containsKey).orElse(false);
        if (membersRunRight && (bound.containsKey(match.field()) || headIsNamed)) {
            placeMember(column, match.field(), 0);
            return;
        }
        owner = Owner.SELF;
        bindBest(column, match);
    }

    private void placeId(HeaderColumn column, Match match) {
        if (owner == Owner.MEMBER && !match.own()) {
            placeMember(column, match.field(), 0);
            return;
        }
        ids.add(new IdColumn(column(column, match.field()), match.own(), owner));
    }

    private void placeOther(HeaderColumn column, Match match) {
        Roll.Members defined = roll.members();
        if (owner == Owner.MEMBER
                && defined != null
                && defined.headers().containsKey(match.field().name())) {
            placeMember(column, match.field(), 0);
        } else if (owner == Owner.OTHER && match.field().name().equals(Roll.RELATION)) {
            unused.add(column.shown());
        } else {
            bindFirst(column, match);
        }
    }

    private void bindFirst(HeaderColumn column, Match match) {
        if (bound.putIfAbsent(match.field(), column(column, match.field())) != null) {
            unused.add(column.shown());
        }
    }

    /** The first column wins, unless a later one says more exactly whose it is. */
    private void bindBest(HeaderColumn column, Match match) {
        BoundColumn before = bound.get(match.field());
        if (before == null || (match.own() && !ownWording.getOrDefault(match.field(), false))) {
            bound.put(match.field(), column(column, match.field()));
            ownWording.put(match.field(), match.own());
            if (before != null) {
                unused.add(before.header());
            }
        } else {
            unused.add(column.shown());
        }
    }

    private boolean takeHeadForPerson() {
        Field name = roll.find(Roll.NAME).orElse(null);
        Field headName = roll.find(Roll.HEAD_NAME).orElse(null);
        if (name == null || headName == null || bound.containsKey(name) || !bound.containsKey(headName)) {
            return false;
        }
        if (hasColumn(Roll.ID_NUMBER) && hasColumn(Roll.HEAD_ID_NUMBER)) {
            return false;
        }
        copy(headName, name);
        roll.find(Roll.HEAD_ID_NUMBER).ifPresent(headId -> copy(headId, roll.get(Roll.ID_NUMBER)));
        return true;
    }

    private boolean hasColumn(String field) {
        return roll.find(field).map(bound::containsKey).orElse(false);
    }

    private void copy(Field from, Field to) {
        BoundColumn column = bound.get(from);
        if (column != null) {
            bound.putIfAbsent(to, new BoundColumn(column.index(), to, column.scale(), column.header()));
        }
    }

    private @Nullable Boolean membersListed(boolean headOnly) {
        if (!members.list().isEmpty()) {
            return true;
        }
        if (hasColumn(Roll.RELATION)) {
            return true;
        }
        if (headOnly) {
            return false;
        }
        return (hasColumn(Roll.HEAD_NAME) || hasColumn(Roll.HEAD_ID_NUMBER)) ? Boolean.TRUE : null;
    }

    private BoundColumn column(HeaderColumn column, Field field) {
        boolean counts = field.type() == FieldType.MONEY || field.type() == FieldType.NUMBER;
        BigDecimal scale = counts ? units.of(column, field.type()) : BigDecimal.ONE;
        return new BoundColumn(column.index(), field, scale, column.shown());
    }
}
