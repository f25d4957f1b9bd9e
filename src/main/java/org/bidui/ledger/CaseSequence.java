package org.bidui.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Locale;

/** Counts the cases that a job opens in a period. A number once given is never given again, whatever becomes of its case. */
final class CaseSequence {
    private final YearMonth period;
    private final String code;
    private int last;

    private CaseSequence(YearMonth period, String code, int last) {
        this.period = period;
        this.code = code;
        this.last = last;
    }

    static CaseSequence load(Connection connection, YearMonth period, String code) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select last_given from case_sequence where opened = ? and code = ?")) {
            select.setString(1, period.toString());
            select.setString(2, code);
            try (ResultSet row = select.executeQuery()) {
                return new CaseSequence(period, code, row.next() ? row.getInt(1) : 0);
            }
        }
    }

    /** The next number, without the period: {@code DB-00017}. */
    String next() {
        last++;
        return String.format(Locale.ROOT, "%s-%05d", code, last);
    }

    void store(Connection connection) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(
                "merge into case_sequence (opened, code, last_given) key (opened, code) values (?, ?, ?)")) {
            merge.setString(1, period.toString());
            merge.setString(2, code);
            merge.setInt(3, last);
            merge.executeUpdate();
        }
    }
}
