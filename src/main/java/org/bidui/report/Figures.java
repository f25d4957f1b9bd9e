package org.bidui.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidui.check.Check;
import org.bidui.check.Expectation;
import org.bidui.check.Finding;
import org.bidui.check.Tally;
import org.bidui.ledger.CaseRef;
import org.bidui.ledger.CaseState;
import org.bidui.person.PinyinOrder;

/**
 * What one line of the summary counts.
 *
 * @param tally subjects and how they came out
 * @param rated the part of the tally whose rate means something: that of checks which print one
 * @param opened findings with a new case (新增)
 * @param continuing found before, and again (持续)
 * @param recurred closed before, and found again (复发)
 * @param cleared cases that the period's data closed (消除)
 */
record Figures(Tally tally, Tally rated, long opened, long continuing, long recurred, long cleared) {
    static final Figures ZERO = new Figures(Tally.ZERO, Tally.ZERO, 0, 0, 0, 0);

    /** A check of 全部或全不 says nothing by its rate: households with nobody present count as satisfied. */
    static boolean hasRate(Check check) {
        return !(check.expect() instanceof Expectation.PresentIn present
                && present.members() == Expectation.Coverage.ALL_IF_ANY);
    }

    /** A check's by township, in pinyin order; the county's is their sum. */
    static SortedMap<String, Figures> byTownship(CheckReport.Ran ran) {
        SortedMap<String, Figures> townships = new TreeMap<>(PinyinOrder.get());
        boolean hasRate = hasRate(ran.check());
        ran.result()
                .townships()
                .forEach((division, tally) -> add(
                        townships, division.township(), new Figures(tally, hasRate ? tally : Tally.ZERO, 0, 0, 0, 0)));
        for (int i = 0; i < ran.cases().size(); i++) {
            Finding finding = ran.result().findings().get(i);
            add(
                    townships,
                    finding.subject().division().township(),
                    of(ran.cases().get(i)));
        }
        for (Map.Entry<String, Long> cleared : ran.cleared().entrySet()) {
            add(townships, cleared.getKey(), new Figures(Tally.ZERO, Tally.ZERO, 0, 0, 0, cleared.getValue()));
        }
        return townships;
    }

    static Figures sum(Iterable<Figures> parts) {
        Figures sum = ZERO;
        for (Figures part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    Figures plus(Figures other) {
        return new Figures(
                tally.plus(other.tally),
                rated.plus(other.rated),
                opened + other.opened,
                continuing + other.continuing,
                recurred + other.recurred,
                cleared + other.cleared);
    }

    /** The share of decided subjects that are satisfied, 1 where nothing was decided. Smaller is worse. */
    double standing() {
        return rated.decided() == 0 ? 1.0 : (double) rated.satisfied() / rated.decided();
    }

    private static void add(Map<String, Figures> townships, String township, Figures figures) {
        townships.merge(township, figures, Figures::plus);
    }

    private static Figures of(CaseRef found) {
        boolean opened = found.state() == CaseState.NEW;
        boolean continuing = found.state() == CaseState.CONTINUING;
        return new Figures(Tally.ZERO, Tally.ZERO, opened ? 1 : 0, continuing ? 1 : 0, opened || continuing ? 0 : 1, 0);
    }
}
