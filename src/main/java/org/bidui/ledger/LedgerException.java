package org.bidui.ledger;

/** The ledger cannot be used: its folder, its database or its disk. The message is one Chinese line: what, where, what to do. */
public class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
