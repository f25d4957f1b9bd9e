package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.Origin;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;

/** A county so small and careless that everything odd happens in it: few values, few people, many coincidences. */
final class RandomCounty {
    static final YearMonth PERIOD = YearMonth.of(2020, 2);

    private static final List<String> TEXTS = List.of("甲", "乙", "甲乙", "Ａ", "a", "残疾,甲", "縣", "县");
    private static final List<String> NAMES = List.of("张三", "張三", "李四", "张三(已故)", "买买提·艾力", "买买提•艾力", "王 五", "王五");
    private static final List<String> NUMBERS = List.of("H1", "H2", "h2", "Ｈ1", "H3", "001", "1", "340621196006010018");
    private static final List<String> TOWNSHIPS = List.of("甲镇", "乙乡");
    private static final List<String> VILLAGES = List.of("东村", "中村", "西村");
    private static final List<BigDecimal> AMOUNTS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("2"),
            new BigDecimal("2.0"),
            new BigDecimal("3"),
            BigDecimal.TEN);
    private static final List<DateSpan> DATES = List.of(
            DateSpan.of(LocalDate.of(2020, 1, 31)),
            DateSpan.of(LocalDate.of(2020, 2, 1)),
            DateSpan.of(LocalDate.of(2020, 2, 29)),
            DateSpan.of(LocalDate.of(2020, 3, 1)),
            DateSpan.of(LocalDate.of(2005, 8, 31)),
            DateSpan.of(YearMonth.of(2020, 1)),
            DateSpan.of(YearMonth.of(2020, 2)),
            DateSpan.of(YearMonth.of(2020, 3)),
            DateSpan.of(Year.of(2019)),
            DateSpan.of(Year.of(2020)));
    private static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(1960, 6, 1),
            LocalDate.of(1960, 2, 29),
            LocalDate.of(1960, 3, 1),
            LocalDate.of(2004, 2, 29),
            LocalDate.of(2013, 8, 31),
            LocalDate.of(2013, 9, 1),
            LocalDate.of(2020, 3, 5));

    private final Random random;
    private final List<IdNumber> people = new ArrayList<>();
    private final double emptiness;

    RandomCounty(Random random) {
        this.random = random;
        this.emptiness = random.nextInt(5) / 10.0;
        int size = 3 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            people.add(person(i));
        }
    }

    /** The sheets of all rolls, each with rows of one roll. */
    List<List<Row>> sheets() {
        List<List<Row>> sheets = new ArrayList<>();
        for (Roll roll : ConfiguredRolls.get().list()) {
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                List<Row> rows = new ArrayList<>();
                SheetRef sheet = new SheetRef((i % 2 == 0 ? "b" : "a") + roll.id() + ".xlsx", i / 2, "s");
                int row = 2;
                for (int n = random.nextInt(7); n >= 0; n--) {
                    rows.add(row(roll, new Origin(sheet, row)));
                    // Several persons made of one wide row stand in the same row.
                    row += random.nextInt(4) == 0 ? 0 : 1;
                }
                sheets.add(rows);
            }
        }
        return sheets;
    }

    private IdNumber person(int i) {
        IdNumber right = IdNumber.compose(340621, pick(BIRTHS), i * 3 + random.nextInt(2));
        return switch (random.nextInt(8)) {
            case 0 ->
                IdNumber.read(
                        right.keyText().substring(0, 17) + (right.keyText().endsWith("1") ? "2" : "1"));
            case 1 ->
                IdNumber.read(right.keyText().substring(0, 10) + "1399"
                        + right.keyText().substring(14));
            default -> right;
        };
    }

    private Row row(Roll roll, Origin origin) {
        Object[] values = new Object[roll.fields().size()];
        for (Field field : roll.fields()) {
            boolean often = field.name().equals(Roll.ID_NUMBER);
            boolean bound = field == roll.inForceFrom() || field == roll.inForceTo();
            values[field.index()] =
                    random.nextDouble() < (often ? 0.05 : bound ? 0.6 : emptiness) ? null : value(field);
        }
        return new Row(roll, origin, values);
    }

    /** A value that the field can have; of an ID number now and then one that cannot be used. */
    Object value(Field field) {
        return switch (field.name()) {
            case Roll.TOWNSHIP -> pick(TOWNSHIPS);
            case Roll.VILLAGE -> pick(VILLAGES);
            case "household_no", "allowance_no" -> pick(NUMBERS);
            default -> ofType(field);
        };
    }

    private Object ofType(Field field) {
        return switch (field.type()) {
            case TEXT -> pick(TEXTS);
            case NAME -> pick(NAMES);
            case ID_NUMBER ->
                random.nextInt(8) == 0 ? IdNumber.read(pick(List.of("12345", "3.40621E+17"))) : pick(people);
            case NUMBER, MONEY -> pick(AMOUNTS);
            case DATE -> pick(DATES);
            case YES_NO -> random.nextBoolean();
            case SEX -> random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            case CODE ->
                field.codes().get(random.nextInt(Math.min(3, field.codes().size())));
        };
    }

    IdNumber usableNumber() {
        return pick(people);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
