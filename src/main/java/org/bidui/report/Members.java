package org.bidui.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidui.dossier.Household;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.wording.Wording;

/** The people of a household, as sentences name them. */
final class Members {
    /** More people than this are only counted. */
    private static final int NAMED = 12;

    private static final Wording WORDING = Wording.of(Members.class);

    private Members() {}

    /** How many persons there are: rows with the same key are one. */
    static int count(Household household) {
        return household.members().size();
    }

    /** Names with the relation to the head: 张三（户主）、李四（配偶）. */
    static String names(Collection<Row> rows) {
        List<Row> people = distinct(rows);
        String names = String.join(
                WORDING.say("comma"),
                people.stream().limit(NAMED).map(Members::name).toList());
        return people.size() > NAMED ? names + WORDING.say("members.more", people.size()) : names;
    }

    static String name(Row row) {
        String relation = row.text(Roll.RELATION);
        return relation.isEmpty() ? bareName(row) : WORDING.say("member", bareName(row), relation);
    }

    static String bareName(Row row) {
        return row.name().isEmpty() ? WORDING.say("member.nameless") : row.name();
    }

    /** The first row of each person. */
    static List<Row> distinct(Collection<Row> rows) {
        Set<Long> keys = new HashSet<>();
        Set<Row> people = new LinkedHashSet<>();
        for (Row row : rows) {
            if (!row.id().usable() || keys.add(row.id().key())) {
                people.add(row);
            }
        }
        return List.copyOf(people);
    }
}
