package org.bidui.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.bidui.intake.RandomPeople.Household;
import org.bidui.intake.RandomPeople.Person;
import org.bidui.roll.Roll;

/** One list of some households, laid out at random, and what must be read out of it. */
final class RandomTable {
    private static final List<String> EXTRAS = List.of("序号", "备注", "年龄", "排查情况", "是否核实", "毕业院校代码");
    private static final List<String> TITLES =
            List.of("%s名册", "XX县%s名册（2020年3月）", "填报单位：XX县XX局", "单位：元、人", "2020年3月31日", "填报日期：2020-03-31");

    /** How an allowance list, or any other, tells of a household. */
    enum Form {
        PERSON_A_ROW,
        MERGED_DOWN,
        HEAD_ONLY,
        MEMBERS_NUMBERED,
        MEMBERS_UNDER_GROUP
    }

    /** A column: its header, and its cell for a row's household, person and whether it is the household's first row. */
    private record Column(String group, String header, BiFunction<Household, Person, String> cell, boolean household) {}

    final Form form;
    final String file;
    final List<List<String>> rows = new ArrayList<>();
    /** Of every person to be read: key, name, household's number. */
    final List<String> expected = new ArrayList<>();

    int accepted;

    private final Random random;
    private final Roll roll;
    private final RandomPeople people;
    private final RandomHeaders headers;
    private final List<List<Column>> blocks = new ArrayList<>();
    private final String keyField;

    RandomTable(Random random, Roll roll, Form form, String hint) {
        this.random = random;
        this.roll = roll;
        this.form = form;
        this.people = new RandomPeople(random);
        boolean hinted = random.nextBoolean();
        this.file = (hinted ? hint : random.nextBoolean() ? "1" : "导出") + ".dat";
        this.headers = new RandomHeaders(random, roll, hinted);
        Roll.Households defined = roll.households();
        this.keyField = defined == null ? "" : defined.key().name();
        List<Household> households = people.households(4 + random.nextInt(8));
        int most = households.stream().mapToInt(h -> h.people().size()).max().orElse(0);
        makeBlocks(most);
        write(hint, households);
    }

    private void makeBlocks(int most) {
        if (!keyField.isEmpty()) {
            add(Roll.TOWNSHIP, (h, p) -> h.township(), true);
            add(Roll.VILLAGE, (h, p) -> h.village(), true);
            add(keyField, (h, p) -> h.number(), true);
        }
        for (String field : tellingFields()) {
            add(field, (h, p) -> sample(field), roll.get(field).household());
        }
        if (form == Form.PERSON_A_ROW || form == Form.MERGED_DOWN) {
            addPersons();
        } else {
            addHead();
        }
        for (String extra : EXTRAS) {
            if (random.nextInt(3) == 0) {
                blocks.add(List.of(new Column("", headers.decorated(extra), (h, p) -> "3", false)));
            }
        }
        String other = roll.leaveAlone().contains("监护人") ? "监护人" : "联系人";
        if (random.nextBoolean() && roll.leaveAlone().contains(other)) {
            addOther(other);
        }
        Collections.shuffle(blocks, random);
        if (form == Form.MEMBERS_NUMBERED || form == Form.MEMBERS_UNDER_GROUP) {
            addMembers(most - 1);
        }
    }

    /** The fields by which the roll is told from others: enough of them. */
    private List<String> tellingFields() {
        return switch (roll.id()) {
            case "allowance" -> List.of("monthly_amount", "recipients", "start_on");
            case "registry" -> List.of("poverty_status", "lifted_year", "household_type", "cause");
            case "deaths" -> List.of("died_on");
            case "students" -> List.of("school", "grade", "class");
            case "extreme_poverty" -> List.of("support", "certificate_no");
            default -> List.of("insurance_no", "status", "identity");
        };
    }

    private String sample(String field) {
        return switch (roll.get(field).type()) {
            case DATE -> headers.pick(List.of("2020-03-01", "2020.3", "2020年3月", "202003"));
            case MONEY -> headers.pick(List.of("300", "1,300", "300元", "300.00"));
            case NUMBER -> "9";
            case CODE -> roll.get(field).codes().get(0);
            default -> "某某";
        };
    }

    private void add(String field, BiFunction<Household, Person, String> cell, boolean household) {
        blocks.add(List.of(new Column("", headers.of(field), cell, household)));
    }

    private void addPersons() {
        boolean heads = roll.id().equals("allowance") && random.nextBoolean();
        if (heads || form == Form.MERGED_DOWN) {
            addHead();
        }
        String group = random.nextBoolean() ? headers.pick(List.of("人员信息", "基本信息", "基本情况")) : "";
        List<Column> block = new ArrayList<>();
        block.add(new Column(group, headers.of(Roll.NAME), (h, p) -> p.name(), false));
        if (roll.find("sex").isPresent() && random.nextBoolean()) {
            block.add(new Column(group, headers.of("sex"), (h, p) -> "男", false));
        }
        block.add(new Column(group, headers.of(Roll.ID_NUMBER), (h, p) -> people.written(p.key()), false));
        blocks.add(block);
        if (roll.find(Roll.RELATION).isPresent()) {
            add(Roll.RELATION, (h, p) -> p.relation(), false);
        }
    }

    private void addHead() {
        blocks.add(List.of(
                new Column("", headers.of(Roll.HEAD_NAME), (h, p) -> h.head().name(), true),
                new Column(
                        "",
                        headers.of(Roll.HEAD_ID_NUMBER),
                        (h, p) -> people.written(h.head().key()),
                        true)));
    }

    /** Somebody else's name and number, the latter without a word of whose it is. */
    private void addOther(String other) {
        Person stranger = people.person("");
        blocks.add(List.of(
                new Column("", headers.decorated(other + "姓名"), (h, p) -> stranger.name(), false),
                new Column(
                        "",
                        headers.decorated(random.nextBoolean() ? other + "身份证号" : "身份证号"),
                        (h, p) -> stranger.key(),
                        false)));
    }

    private void addMembers(int count) {
        boolean grouped = form == Form.MEMBERS_UNDER_GROUP;
        String group = headers.pick(List.of("家庭成员", "成员", "共同生活家庭成员", "享受人员"));
        List<Column> block = new ArrayList<>();
        // Two at least: one alone is a person a row.
        for (int member = 1; member <= Math.max(2, count); member++) {
            int place = member;
            String before = grouped ? "" : group + member;
            String over = grouped ? group : "";
            block.add(new Column(
                    over,
                    headers.decorated(before + "姓名"),
                    (h, p) -> member(h, place).name(),
                    true));
            block.add(new Column(
                    over,
                    headers.decorated(before + "身份证号"),
                    (h, p) -> people.written(member(h, place).key()),
                    true));
        }
        blocks.add(block);
    }

    private static Person member(Household household, int place) {
        return place < household.people().size() ? household.people().get(place) : new Person("", "", "");
    }

    private void write(String hint, List<Household> households) {
        List<Column> columns = blocks.stream().flatMap(List::stream).toList();
        int titles = random.nextInt(6);
        for (int i = 0; i < titles; i++) {
            rows.add(List.of(TITLES.get(random.nextInt(TITLES.size())).formatted(hint)));
        }
        List<List<String>> header = header(columns);
        rows.addAll(header);
        for (Household household : households) {
            between(header, columns);
            List<Person> own = form == Form.PERSON_A_ROW || form == Form.MERGED_DOWN
                    ? household.people()
                    : household.people().subList(0, 1);
            for (Person person : own) {
                boolean first = person.equals(household.head()) || form != Form.MERGED_DOWN;
                rows.add(padded(columns.stream()
                        .map(column ->
                                first || !column.household() ? column.cell().apply(household, person) : "")
                        .toList()));
                accepted++;
            }
            (form == Form.HEAD_ONLY ? own : household.people())
                    .forEach(person -> expected.add(
                            person.key() + "|" + person.name() + "|" + (keyField.isEmpty() ? "" : household.number())));
        }
        if (random.nextBoolean()) {
            rows.add(padded(List.of("合 计", "", "", "12")));
            rows.add(List.of("填表人：某某", "审核人：某某"));
        }
    }

    private List<List<String>> header(List<Column> columns) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        String before = "";
        for (Column column : columns) {
            boolean grouped = !column.group().isEmpty();
            upper.add(!grouped ? column.header() : column.group().equals(before) ? "" : column.group());
            lower.add(grouped ? column.header() : "");
            before = column.group();
        }
        boolean twoRows = lower.stream().anyMatch(text -> !text.isEmpty());
        return twoRows ? List.of(padded(upper), padded(lower)) : List.of(padded(upper));
    }

    /** What may stand between two households. */
    private void between(List<List<String>> header, List<Column> columns) {
        switch (random.nextInt(10)) {
            case 0 -> rows.add(padded(Collections.nCopies(columns.size(), "")));
            case 1 -> rows.addAll(header);
            case 2 -> rows.add(padded(List.of("小计", "", "3")));
            default -> {}
        }
    }

    private List<String> padded(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        for (int i = 0; i < 5; i++) {
            row.add("");
        }
        return row;
    }
}
