package org.bidui.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidui.dossier.ConfiguredRolls;
import org.bidui.dossier.Edition;
import org.bidui.person.ChineseText;
import org.bidui.person.IdNumber;
import org.bidui.person.PersonName;
import org.bidui.roll.DateSpan;
import org.bidui.roll.Field;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;

/** What the rolls say, as the specification has it and as slowly as can be: no index, no shared code, lists and maps only. */
final class OracleRolls {
    /** A row as a map from field to value; empty fields are not in it. */
    record Fact(Roll roll, Map<String, Object> values, Row row) {
        long key() {
            return values.get("id_number") instanceof IdNumber id ? id.key() : 0;
        }

        String text(String field) {
            return values.get(field) instanceof String text ? text : "";
        }

        /** Whether it is an event that another file has told. */
        boolean repeats(Fact other) {
            return roll == other.roll
                    && roll.kind() == Roll.Kind.EVENTS
                    && values.equals(other.values)
                    && !row.origin()
                            .sheet()
                            .file()
                            .equals(other.row.origin().sheet().file());
        }

        boolean isPerson(Fact other) {
            return row == other.row || (key() != 0 && key() == other.key());
        }
    }

    /** Facts of one household in their order. */
    record House(List<Fact> facts, Fact head) {
        Object value(String field) {
            if (head.values().containsKey(field)) {
                return head.values().get(field);
            }
            return facts.stream()
                    .map(fact -> fact.values().get(field))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** The persons, each with its facts. */
        List<List<Fact>> persons() {
            List<List<Fact>> persons = new ArrayList<>();
            for (Fact fact : facts) {
                List<Fact> own = null;
                for (List<Fact> person : persons) {
                    own = person.get(0).isPerson(fact) ? person : own;
                }
                if (own == null) {
                    own = new ArrayList<>();
                    persons.add(own);
                }
                own.add(fact);
            }
            return persons;
        }
    }

    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> last;
    private final Map<Roll, List<House>> houses = new HashMap<>();
    private final LocalDate lastDay;

    /** @param before the sheets of the last period's lists */
    OracleRolls(List<List<Row>> sheets, List<List<Row>> before, YearMonth period) {
        this.lastDay = period.atEndOfMonth();
        facts.addAll(read(sheets, lastDay));
        last = read(before, period.minusMonths(1).atEndOfMonth());
        for (Roll roll : ConfiguredRolls.get().list()) {
            houses.put(roll, group(facts(roll)));
        }
    }

    private static List<Fact> read(List<List<Row>> sheets, LocalDate day) {
        List<Fact> read = new ArrayList<>();
        List<List<Row>> ordered = new ArrayList<>(sheets);
        ordered.sort((one, other) -> {
            int byFile = one.get(0)
                    .origin()
                    .sheet()
                    .file()
                    .compareTo(other.get(0).origin().sheet().file());
            return byFile != 0
                    ? byFile
                    : one.get(0).origin().sheet().number()
                            - other.get(0).origin().sheet().number();
        });
        for (List<Row> sheet : ordered) {
            for (Row row : sheet) {
                Map<String, Object> values = new HashMap<>();
                for (Field field : row.roll().fields()) {
                    if (row.value(field) != null) {
                        values.put(field.name(), row.value(field));
                    }
                }
                Fact fact = new Fact(row.roll(), values, row);
                if (inForce(row.roll(), values, day) && read.stream().noneMatch(fact::repeats)) {
                    read.add(fact);
                }
            }
        }
        return read;
    }

    private static boolean inForce(Roll roll, Map<String, Object> values, LocalDate lastDay) {
        Field from = roll.inForceFrom();
        Field to = roll.inForceTo();
        boolean started = from == null
                || !(values.get(from.name()) instanceof DateSpan start)
                || !start.first().isAfter(lastDay);
        boolean ended = to != null
                && values.get(to.name()) instanceof DateSpan end
                && end.last().isBefore(lastDay);
        return started && !ended;
    }

    List<Fact> facts(Roll roll) {
        return facts.stream().filter(fact -> fact.roll() == roll).toList();
    }

    List<Fact> facts(Edition edition) {
        return edition.last()
                ? last.stream().filter(fact -> fact.roll() == edition.roll()).toList()
                : facts(edition.roll());
    }

    List<House> houses(Roll roll) {
        return houses.get(roll);
    }

    House houseOf(Fact fact) {
        for (House house : houses.get(fact.roll())) {
            for (Fact own : house.facts()) {
                if (own.row() == fact.row()) {
                    return house;
                }
            }
        }
        throw new AssertionError("a row without a household");
    }

    private static List<House> group(List<Fact> facts) {
        List<List<Fact>> groups = new ArrayList<>();
        for (Fact fact : facts) {
            List<Fact> own = null;
            for (List<Fact> group : groups) {
                own = own == null && together(group.get(0), fact) ? group : own;
            }
            if (own == null) {
                own = new ArrayList<>();
                groups.add(own);
            }
            own.add(fact);
        }
        return groups.stream().map(group -> new House(group, head(group))).toList();
    }

    private static boolean together(Fact one, Fact other) {
        if (one.roll().households() == null) {
            return one.key() != 0 && one.key() == other.key();
        }
        String number = number(one);
        if (!number.isEmpty() || !number(other).isEmpty()) {
            return number.equals(number(other));
        }
        long head = headKey(one);
        if (head != 0 || headKey(other) != 0) {
            return head == headKey(other);
        }
        return !one.text("village").isEmpty()
                && !headName(one).isEmpty()
                && ChineseText.plain(one.text("village")).equals(ChineseText.plain(other.text("village")))
                && one.text("township").equals(other.text("township"))
                && headName(one).equals(headName(other));
    }

    private static String number(Fact fact) {
        Roll.Households households = fact.roll().households();
        return households == null
                ? ""
                : ChineseText.plain(fact.text(households.key().name()));
    }

    private static boolean marked(Fact fact) {
        return fact.text("relation").equals("户主");
    }

    private static long headKey(Fact fact) {
        if (fact.values().get("head_id_number") instanceof IdNumber id && id.usable()) {
            return id.key();
        }
        return marked(fact) ? fact.key() : 0;
    }

    private static String headName(Fact fact) {
        String name = fact.text("head_name");
        return PersonName.comparable(name.isEmpty() && marked(fact) ? fact.text("name") : name);
    }

    private static Fact head(List<Fact> group) {
        if (group.get(0).roll().households() == null) {
            return group.get(0);
        }
        long key = 0;
        String name = "";
        for (Fact fact : group) {
            if (marked(fact)) {
                return fact;
            }
            if (key == 0 && fact.values().get("head_id_number") instanceof IdNumber id) {
                key = id.key();
            }
            name = name.isEmpty() ? fact.text("head_name") : name;
        }
        for (Fact fact : group) {
            if (key != 0 && fact.key() == key) {
                return fact;
            }
        }
        for (Fact fact : group) {
            if (!name.isEmpty() && PersonName.comparable(fact.text("name")).equals(PersonName.comparable(name))) {
                return fact;
            }
        }
        return group.get(0);
    }

    Integer age(Fact fact, LocalDate day) {
        LocalDate birth = birth(fact) == null ? null : birth(fact).first();
        return birth == null || day.isBefore(birth)
                ? null
                : Period.between(birth, day).getYears();
    }

    private static DateSpan birth(Fact fact) {
        LocalDate born = IdNumber.birthDate(fact.key());
        return born != null ? DateSpan.of(born) : (DateSpan) fact.values().get("birth_date");
    }

    /** A field's value as conditions see it, for a row of its own or, with a household, as one of that; null is unknown. */
    Object value(Fact fact, House house, String field) {
        return switch (field) {
            case "age" -> age(fact, lastDay) == null ? null : BigDecimal.valueOf(age(fact, lastDay));
            case "member_count" ->
                house == null ? null : BigDecimal.valueOf(house.persons().size());
            case "sex" ->
                fact.key() != 0 ? IdNumber.sex(fact.key()) : fact.values().get("sex");
            case "birth_date" -> birth(fact);
            default ->
                house != null && fact.roll().get(field).household()
                        ? house.value(field)
                        : fact.values().get(field);
        };
    }
}
