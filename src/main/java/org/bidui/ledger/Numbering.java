package org.bidui.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidui.check.Check;
import org.bidui.check.CheckResult;
import org.bidui.check.Finding;
import org.bidui.check.Job;

/** Finds or opens the case of every finding of a run, on the run's connection. */
final class Numbering {
    private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("yyyyMM");

    private final Connection connection;
    private final YearMonth period;
    private final long run;

    Numbering(Connection connection, YearMonth period, long run) {
        this.connection = connection;
        this.period = period;
        this.run = run;
    }

    CaseBook number(List<Job> jobs, List<CheckResult> results) throws SQLException {
        Map<String, CheckResult> byCheck = results.stream()
                .collect(Collectors.toMap(result -> result.check().id(), Function.identity()));
        IdentityHashMap<Finding, CaseRef> cases = new IdentityHashMap<>();
        for (Job job : jobs) {
            CaseSequence sequence = CaseSequence.load(connection, period, job.code());
            for (Check check : job.checks()) {
                CheckResult result = byCheck.get(check.id());
                if (result != null) {
                    number(job, result, sequence, cases);
                }
            }
            sequence.store(connection);
        }
        return new CaseBook(cases);
    }

    private void number(Job job, CheckResult result, CaseSequence sequence, IdentityHashMap<Finding, CaseRef> cases)
            throws SQLException {
        Check check = result.check();
        Map<CaseSubject, CaseRef> known = known(check);
        Set<String> seen = new LinkedHashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into case_file (number, check_id, job_id, roll_id, unit, subject_key, opened, opened_by_run)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Finding finding : result.findings()) {
                CaseSubject subject = CaseSubject.of(finding);
                CaseRef ref = known.get(subject);
                if (ref == null) {
                    ref = new CaseRef(OPENED.format(period) + "-" + sequence.next(), CaseState.NEW);
                    known.put(subject, ref);
                    insert.setString(1, ref.number());
                    insert.setString(2, check.id());
                    insert.setString(3, job.id());
                    insert.setString(4, subject.roll());
                    insert.setString(5, subject.unit());
                    insert.setString(6, subject.key());
                    insert.setString(7, period.toString());
                    insert.setLong(8, run);
                    insert.addBatch();
                }
                cases.put(finding, ref);
                seen.add(ref.number());
            }
            insert.executeBatch();
        }
        replaceSightings(check, seen);
    }

    private Map<CaseSubject, CaseRef> known(Check check) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select roll_id, unit, subject_key, number, opened from case_file where check_id = ?")) {
            select.setString(1, check.id());
            Map<CaseSubject, CaseRef> known = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    YearMonth opened = YearMonth.parse(rows.getString(5));
                    known.put(
                            new CaseSubject(rows.getString(1), rows.getString(2), rows.getString(3)),
                            new CaseRef(
                                    rows.getString(4), opened.isBefore(period) ? CaseState.CONTINUING : CaseState.NEW));
                }
            }
            return known;
        }
    }

    private void replaceSightings(Check check, Set<String> seen) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from sighting where period = ? and check_id = ?")) {
            delete.setString(1, period.toString());
            delete.setString(2, check.id());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into sighting (period, case_number, check_id, run_id) values (?, ?, ?, ?)")) {
            for (String number : seen) {
                insert.setString(1, period.toString());
                insert.setString(2, number);
                insert.setString(3, check.id());
                insert.setLong(4, run);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
