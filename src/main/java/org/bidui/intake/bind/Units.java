package org.bidui.intake.bind;

import java.math.BigDecimal;
import org.bidui.intake.header.Header;
import org.bidui.intake.header.HeaderColumn;
import org.bidui.intake.header.HeaderText;
import org.bidui.person.ChineseText;
import org.bidui.roll.FieldType;
import org.bidui.roll.Vocabulary;

/** What one unit of a column counts: by its header （万元）, else for money by a line above the table, 单位：万元. */
final class Units {
    private final Vocabulary vocabulary;
    private final BigDecimal money;

    Units(Vocabulary vocabulary, Header header) {
        this.vocabulary = vocabulary;
        this.money = header.titles().stream()
                .map(this::stated)
                .filter(unit -> unit.signum() > 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    BigDecimal of(HeaderColumn column, FieldType type) {
        BigDecimal named = HeaderText.unit(column.leaf(), vocabulary.units());
        if (named != null) {
            return named;
        }
        return type == FieldType.MONEY ? money : BigDecimal.ONE;
    }

    /** 0 when the title does not state a unit. */
    private BigDecimal stated(String title) {
        String plain = ChineseText.plain(title);
        int colon = plain.indexOf(':');
        boolean labelled = colon > 0
                && vocabulary.unitLabels().stream()
                        .anyMatch(label ->
                                HeaderText.letters(plain.substring(0, colon)).equals(label));
        BigDecimal unit = labelled ? vocabulary.units().get(HeaderText.letters(plain.substring(colon + 1))) : null;
        return unit == null ? BigDecimal.ZERO : unit;
    }
}
