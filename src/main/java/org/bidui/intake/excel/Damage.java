package org.bidui.intake.excel;

import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** What the libraries throw at a broken file, turned into what users are told. */
final class Damage {
    private static final String BOMB = "Zip bomb";

    private Damage() {}

    static UnreadableFileException of(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 20; t = causeOf(t), depth++) {
            if (t instanceof UnreadableFileException explained) {
                return explained;
            }
            if (t instanceof EncryptedDocumentException) {
                return Refusals.of("encrypted");
            }
            if (t instanceof OldFileFormatException) {
                return Refusals.of("old-excel");
            }
            String message = t.getMessage();
            if (message != null && message.contains(BOMB)) {
                return Refusals.of("bomb");
            }
        }
        return Refusals.damaged(thrown);
    }

    private static @Nullable Throwable causeOf(Throwable t) {
        return t.getCause() == null && t instanceof XMLStreamException xml ? xml.getNestedException() : t.getCause();
    }
}
