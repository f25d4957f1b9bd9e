package org.bidui.ledger;

/** A file that a run has to replace cannot be written, such as a workbook open in Excel. The message is one Chinese line that names it. */
public final class TargetBusyException extends LedgerException {
    private static final long serialVersionUID = 1L;

    TargetBusyException(String message) {
        super(message);
    }

    TargetBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
