package org.bidui.sample;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bidui.person.IdNumber;
import org.jspecify.annotations.Nullable;

/**
 * Decides every check by going through whole rolls for each subject. It reads the cells as they are written and takes
 * nothing from the generator's own evaluation.
 */
final class SlowJudge {
    static final Set<String> CHECKS = Set.of(
            "household-without-allowance",
            "no-labour-household-without-allowance",
            "member-without-allowance",
            "recipient-not-registered",
            "recipient-partly-registered",
            "extreme-poverty-not-registered",
            "extreme-poverty-candidate",
            "registry-says-allowance",
            "registry-says-extreme-poverty",
            "registry-omits-allowance",
            "on-both-rolls",
            "duplicate-recipient",
            "duplicate-extreme-poverty",
            "allowance-paid-after-death",
            "extreme-poverty-paid-after-death",
            "insured-count-mismatch",
            "school-age-not-enrolled",
            "uninsured");

    private final LocalDate first;
    private final LocalDate last;
    private final List<RegistryHousehold> registry;
    private final List<AllowanceHousehold> allowance;
    private final List<CountyBook.ExtremePoor> extreme;
    private final SampleCounty county;
    private final Set<String> found = new TreeSet<>();

    SlowJudge(SampleCounty county) {
        this.county = county;
        this.first = county.period().atDay(1);
        this.last = county.period().atEndOfMonth();
        this.registry = county.registry();
        this.allowance = county.allowance().stream()
                .filter(h -> isOpen(h.start(), h.end()))
                .toList();
        this.extreme = county.extremePoor().stream()
                .filter(r -> isOpen(r.start(), r.end()))
                .toList();
    }

    /** Lines of a check and the number of the household or person. */
    Set<String> judge() {
        registry.forEach(this::household);
        registry.stream().flatMap(h -> h.members().stream()).forEach(this::person);
        allowance.forEach(this::recipients);
        allowance.stream().flatMap(h -> h.members().stream()).forEach(m -> paid("", read(m.id())));
        extreme.forEach(r -> paid("extreme", read(r.id())));
        return found;
    }

    static List<IdCell> cells(SampleCounty county) {
        return Stream.of(
                        county.registry().stream()
                                .flatMap(h -> h.members().stream().map(m -> m.id())),
                        county.allowance().stream()
                                .flatMap(h -> h.members().stream().map(m -> m.id())),
                        county.extremePoor().stream().map(r -> r.id()),
                        county.deaths().stream().map(r -> r.id()),
                        county.students().stream().map(r -> r.id()),
                        county.insured().stream().map(r -> r.id()))
                .flatMap(cells -> cells)
                .toList();
    }

    private boolean isOpen(YearMonth start, @Nullable YearMonth end) {
        return !start.atDay(1).isAfter(last)
                && (end == null || !end.atEndOfMonth().isBefore(last));
    }

    private void household(RegistryHousehold household) {
        List<Long> keys = household.members().stream()
                .map(m -> read(m.id()))
                .filter(k -> k != 0)
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        boolean onAllowance = keys.stream().anyMatch(k -> allowanceRows(k) > 0);
        boolean onExtreme = keys.stream().anyMatch(k -> extremeRows(k) > 0);
        boolean covered = onAllowance || onExtreme;
        long missing = keys.stream()
                .filter(k -> allowanceRows(k) + extremeRows(k) == 0)
                .count();
        String status = household.standing().poverty();
        String type = household.standing().type();
        boolean unable = household.members().stream()
                .noneMatch(m -> Set.of("普通劳动力", "技能劳动力").contains(m.traits().labour()));
        boolean classOpen = !"不享受政策".equals(household.standing().liftClass());
        String id = household.number();
        when(!covered && (status.equals("未脱贫") || status.equals("返贫")), "household-without-allowance", id);
        when(!covered && unable && classOpen, "no-labour-household-without-allowance", id);
        when(covered && missing > 0, "member-without-allowance", id);
        when(!onExtreme && candidate(household), "extreme-poverty-candidate", id);
        when(!onAllowance && type.equals("低保贫困户"), "registry-says-allowance", id);
        when(!onExtreme && type.equals("特困供养贫困户"), "registry-says-extreme-poverty", id);
        when(covered && type.equals("一般贫困户"), "registry-omits-allowance", id);
    }

    private boolean candidate(RegistryHousehold household) {
        Predicate<RegistryHousehold.Member> aged = m -> {
            Integer age = age(read(m.id()), last);
            return age != null && (age >= 60 || age <= 15);
        };
        Predicate<RegistryHousehold.Member> unable =
                m -> m.traits().labour().equals("无劳动力") || m.traits().labour().equals("丧失劳动力");
        return household.members().stream().allMatch(aged.or(unable))
                && household.members().stream().anyMatch(aged);
    }

    private void person(RegistryHousehold.Member member) {
        long key = read(member.id());
        if (key == 0) {
            return;
        }
        Integer age = age(key, LocalDate.of(2019, 8, 31));
        boolean grown =
                Set.of("初中", "高中", "大专", "本科及以上").contains(member.traits().education());
        boolean enrolled = county.students().stream()
                .anyMatch(s -> studentKey(s) == key && !Set.of("辍学", "休学", "退学").contains(s.status()));
        boolean schoolAge = age != null && age >= 6 && age <= 15 && !(age == 15 && grown);
        when(schoolAge && !enrolled, "school-age-not-enrolled", IdNumber.keyText(key));
        boolean insured = county.insured().stream()
                .anyMatch(r -> read(r.id()) == key && r.status().equals("正常参保"));
        boolean employee = county.benefits().of("employee_insurance").stream().anyMatch(r -> read(r.id()) == key);
        when(!insured && !employee, "uninsured", IdNumber.keyText(key));
    }

    private void recipients(AllowanceHousehold household) {
        List<Long> keys = household.members().stream()
                .map(m -> read(m.id()))
                .filter(k -> k != 0)
                .toList();
        long known = keys.stream().filter(this::isRegistered).count();
        when(!keys.isEmpty() && known == 0, "recipient-not-registered", household.number());
        when(known > 0 && known < keys.size(), "recipient-partly-registered", household.number());
        when(household.stated() != household.members().size(), "insured-count-mismatch", household.number());
    }

    private void paid(String roll, long key) {
        if (key == 0) {
            return;
        }
        boolean dead = county.deaths().stream()
                .anyMatch(d -> read(d.id()) == key
                        && (d.monthOnly()
                                ? YearMonth.from(d.day()).isBefore(county.period())
                                : d.day().isBefore(first)));
        String id = IdNumber.keyText(key);
        if (roll.isEmpty()) {
            when(extremeRows(key) > 0, "on-both-rolls", id);
            when(allowanceRows(key) > 1, "duplicate-recipient", id);
            when(dead, "allowance-paid-after-death", id);
        } else {
            when(!isRegistered(key), "extreme-poverty-not-registered", id);
            when(extremeRows(key) > 1, "duplicate-extreme-poverty", id);
            when(dead, "extreme-poverty-paid-after-death", id);
        }
    }

    private void when(boolean holds, String check, String subject) {
        if (holds) {
            found.add(check + " " + subject);
        }
    }

    private long allowanceRows(long key) {
        return allowance.stream()
                .flatMap(h -> h.members().stream())
                .filter(m -> read(m.id()) == key)
                .count();
    }

    private long extremeRows(long key) {
        return extreme.stream().filter(r -> read(r.id()) == key).count();
    }

    private boolean isRegistered(long key) {
        return registry.stream().flatMap(h -> h.members().stream()).anyMatch(m -> read(m.id()) == key);
    }

    private static long studentKey(CountyBook.Student student) {
        return student.inStudentNumber()
                ? IdNumber.readStudentNumber("G" + student.person().number()).key()
                : read(student.id());
    }

    private static @Nullable Integer age(long key, LocalDate day) {
        LocalDate born = IdNumber.birthDate(key);
        return key == 0 || born == null ? null : Period.between(born, day).getYears();
    }

    private static long read(IdCell cell) {
        return cell.numeric()
                ? IdNumber.readNumeric(cell.text()).key()
                : IdNumber.read(cell.text()).key();
    }
}
