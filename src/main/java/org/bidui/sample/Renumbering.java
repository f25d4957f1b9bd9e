package org.bidui.sample;

import java.util.Map;
import org.bidui.sample.CountyBook.Death;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.sample.CountyBook.Student;

/** Gives people another number in every roll. */
record Renumbering(Map<String, String> numbers) {

    void apply(CountyBook book) {
        book.registry.replaceAll(h -> h.withMembers(
                h.members().stream().map(m -> m.as(renumbered(m.person()))).toList()));
        book.allowance.replaceAll(h -> h.withMembers(h.members().stream()
                .map(m -> AllowanceHousehold.Member.of(renumbered(m.person()), m.relation()))
                .toList()));
        book.extremePoor.replaceAll(r -> new ExtremePoor(
                r.place(),
                renumbered(r.person()),
                IdCell.plain(renumbered(r.person()).number()),
                r.certificate(),
                r.inHome(),
                r.start(),
                r.end()));
        book.students.replaceAll(this::student);
        book.deaths.replaceAll(r -> new Death(
                r.place(),
                renumbered(r.person()),
                IdCell.plain(renumbered(r.person()).number()),
                r.day(),
                r.monthOnly()));
        book.insured.replaceAll(r -> new Insured(
                r.place(),
                renumbered(r.person()),
                IdCell.plain(renumbered(r.person()).number()),
                r.status(),
                r.registered()));
    }

    private Student student(Student row) {
        Person person = renumbered(row.person());
        IdCell id = row.inStudentNumber() ? IdCell.written(person.number(), "") : IdCell.plain(person.number());
        return new Student(row.place(), person, id, row.stage(), row.grade(), row.status(), row.inStudentNumber());
    }

    private Person renumbered(Person person) {
        String other = numbers.get(person.number());
        return other == null ? person : person.withNumber(other);
    }
}
