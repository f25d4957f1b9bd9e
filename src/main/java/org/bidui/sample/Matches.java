package org.bidui.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidui.sample.CountyBook.Death;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.sample.CountyBook.Student;

/** Who can be found in which roll on the period's last day. */
final class Matches {
    final Set<String> registered = new HashSet<>();
    final Map<String, Integer> allowanceRows = new HashMap<>();
    final Map<String, Integer> extremeRows = new HashMap<>();
    final Set<String> deadBefore = new HashSet<>();
    final Set<String> atSchool = new HashSet<>();
    final Set<String> insured = new HashSet<>();

    Matches(CountyBook book, YearMonth period) {
        book.registry.forEach(h -> h.members().forEach(m -> add(registered, m.id())));
        for (AllowanceHousehold household : book.allowance) {
            if (household.inForce(period)) {
                household.members().forEach(m -> count(allowanceRows, m.id()));
            }
        }
        for (ExtremePoor row : book.extremePoor) {
            if (row.inForce(period)) {
                count(extremeRows, row.id());
            }
        }
        LocalDate first = period.atDay(1);
        for (Death death : book.deaths) {
            if (death.latest().isBefore(first)) {
                add(deadBefore, death.id());
            }
        }
        for (Student student : book.students) {
            if (!Terms.LEFT_SCHOOL.contains(student.status())) {
                add(atSchool, student.id());
            }
        }
        for (Insured row : book.insured) {
            if (!Terms.UNINSURED.contains(row.status())) {
                add(insured, row.id());
            }
        }
    }

    boolean isPaid(String key) {
        return allowanceRows.containsKey(key) || extremeRows.containsKey(key);
    }

    boolean anyPaid(List<String> keys) {
        return keys.stream().anyMatch(this::isPaid);
    }

    private static void add(Set<String> keys, IdCell id) {
        if (id.usable()) {
            keys.add(id.key());
        }
    }

    private static void count(Map<String, Integer> rows, IdCell id) {
        if (id.usable()) {
            rows.merge(id.key(), 1, Integer::sum);
        }
    }
}
