package org.bidui.ledger;

/** Another run holds the ledger. The message is one Chinese line: who, since when, what to do. */
public final class LedgerBusyException extends LedgerException {
    private static final long serialVersionUID = 1L;

    LedgerBusyException(String message) {
        super(message);
    }
}
