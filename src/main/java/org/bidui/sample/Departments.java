package org.bidui.sample;

import java.time.YearMonth;
import java.util.List;

/** All departments beside civil affairs, the schools and the residents' insurance. */
final class Departments {
    private final List<Department> all;

    Departments(CountyBook book, Benefits benefits, Chance chance, People people, YearMonth period) {
        all = List.of(
                new EducationDepartment(book, benefits, chance, people, period),
                new HealthDepartment(book, benefits, chance, people, period),
                new SocialSecurityDepartment(book, benefits, chance, people, period),
                new DisabilityDepartment(book, benefits, chance, people, period),
                new HousingDepartment(book, benefits, chance, people, period));
    }

    /** @param times how often each error is planted */
    void work(int times) {
        all.forEach(Department::derive);
        for (Department department : all) {
            for (int turn = 0; turn < times; turn++) {
                department.plant(turn);
            }
        }
    }
}
