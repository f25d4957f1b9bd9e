package org.bidui.intake;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bidui.roll.Field;
import org.bidui.roll.FieldType;
import org.bidui.roll.Roll;

/** Header cells as people write them: any wording that a roll knows, with any decoration. */
final class RandomHeaders {
    private static final Map<Character, Character> TRADITIONAL = Map.ofEntries(
            Map.entry('乡', '鄉'),
            Map.entry('镇', '鎮'),
            Map.entry('户', '戶'),
            Map.entry('号', '號'),
            Map.entry('码', '碼'),
            Map.entry('证', '證'),
            Map.entry('与', '與'),
            Map.entry('额', '額'),
            Map.entry('编', '編'),
            Map.entry('脱', '脫'),
            Map.entry('贫', '貧'),
            Map.entry('属', '屬'),
            Map.entry('学', '學'),
            Map.entry('级', '級'),
            Map.entry('员', '員'),
            Map.entry('状', '狀'));

    private final Random random;
    private final Roll roll;
    private final boolean hinted;

    /** @param hinted whether the table's name says what it is, so that its wordings need not */
    RandomHeaders(Random random, Roll roll, boolean hinted) {
        this.random = random;
        this.roll = roll;
        this.hinted = hinted;
    }

    String of(String field) {
        Field asked = roll.get(field);
        List<String> wordings = asked.headers().stream()
                .filter(wording -> hinted || !roll.recognition().weak().contains(wording))
                .filter(wording -> roll.leaveAlone().stream().noneMatch(wording::contains))
                .toList();
        String wording = pick(wordings);
        boolean money = asked.type() == FieldType.MONEY;
        String header = decorated(wording);
        boolean unit = money && random.nextBoolean() && !header.endsWith("：");
        return header + (unit ? pick(List.of("（元）", "(元)", "/元", "（单位：元）")) : "");
    }

    /** The wording with what people add to it. */
    String decorated(String wording) {
        String text = wording;
        if (random.nextInt(4) == 0) {
            StringBuilder traditional = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                traditional.append(TRADITIONAL.getOrDefault(text.charAt(i), text.charAt(i)));
            }
            text = traditional.toString();
        }
        return switch (random.nextInt(9)) {
            case 0 -> "*" + text;
            case 1 -> text + " *";
            case 2 -> " " + text + "\u3000";
            case 3 -> String.join(" ", text.split(""));
            case 4 -> text.substring(0, text.length() / 2) + "\n" + text.substring(text.length() / 2);
            case 5 -> text.replace("(", "（").replace(")", "）").replace("1", "１").replace("2", "２");
            case 6 -> text + pick(List.of("（必填）", "(必填项)", "【必填】", "：", "（选填）"));
            default -> text;
        };
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
