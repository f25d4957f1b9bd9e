package org.bidui.ledger;

/**
 * How a check's cases moved in a period.
 *
 * @param opened found for the first time
 * @param continuing opened earlier and found again
 * @param recurred closed earlier and found again; 0 as long as the ledger closes no cases
 * @param cleared open before and satisfied now; 0 as long as the ledger closes no cases
 */
public record CaseCounts(long opened, long continuing, long recurred, long cleared) {
    /** Nothing moved. */
    public static final CaseCounts NONE = new CaseCounts(0, 0, 0, 0);

    CaseCounts with(CaseState state) {
        return switch (state) {
            case NEW -> new CaseCounts(opened + 1, continuing, recurred, cleared);
            case CONTINUING -> new CaseCounts(opened, continuing + 1, recurred, cleared);
        };
    }
}
