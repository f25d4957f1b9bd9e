package org.bidui.intake.bind;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.jspecify.annotations.Nullable;

/** Reads headers such as 家庭成员1姓名, 家庭成员姓名1, 成员二身份证号, 家庭成员 > 姓名, 姓名3. */
final class MemberWordings {
    /** One to nine and ten. */
    private static final String NUMERALS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341";

    private static final int TEN = 10;
    private static final int MOST = 30;

    private final List<String> groups;
    private final Map<String, Field> fields = new HashMap<>();
    private final Field name;
    private final Collection<String> endings;

    MemberWordings(Roll roll, Roll.Members members, Collection<String> endings) {
        groups = members.groups().stream()
                .map(HeaderText::letters)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        members.headers()
                .forEach((field, wordings) ->
                        wordings.forEach(wording -> fields.put(HeaderText.letters(wording), roll.get(field))));
        name = roll.get(Roll.NAME);
        this.endings = endings;
    }

    @Nullable
    MemberHeader find(HeaderColumn column) {
        for (int level = 0; level < column.path().size(); level++) {
            for (String text : HeaderText.forms(column.joinedFrom(level))) {
                MemberHeader found = read(text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable MemberHeader read(String text) {
        for (String group : groups) {
            if (text.startsWith(group)) {
                MemberHeader found = readRest(text.substring(group.length()), true);
                if (found != null) {
                    return found;
                }
            }
        }
        return readRest(text, false);
    }

    private @Nullable MemberHeader readRest(String given, boolean grouped) {
        String rest = given;
        for (String ending : endings) {
            if (grouped && rest.startsWith(ending)) {
                rest = rest.substring(ending.length());
            }
        }
        int front = numeralLength(rest, 0);
        int number = number(rest.substring(0, front));
        String core = rest.substring(front);
        if (number == 0) {
            int back = lastNumeral(core);
            number = number(core.substring(back));
            core = number == 0 ? core : core.substring(0, back);
        }
        if (core.isEmpty()) {
            return grouped && number > 0 ? new MemberHeader(name, number) : null;
        }
        Field field = fields.get(core);
        return field != null && (grouped || number > 0) ? new MemberHeader(field, number) : null;
    }

    private static int numeralLength(String text, int from) {
        int end = from;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int lastNumeral(String text) {
        int start = text.length();
        while (start > 0 && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
    }

    /** 0 when it is no number of a member. */
    private static int number(String numeral) {
        int total = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int chinese = NUMERALS.indexOf(c) + 1;
            if (chinese == TEN) {
                total = Math.max(1, total) * TEN;
            } else if (chinese > 0) {
                total += chinese;
            } else {
                total = total * TEN + (c - '0');
            }
            if (total > MOST) {
                return 0;
            }
        }
        return total;
    }
}
