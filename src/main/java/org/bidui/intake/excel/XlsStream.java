package org.bidui.intake.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bidui.intake.table.Refusals;
import org.jspecify.annotations.Nullable;

/** The records of one substream of a BIFF8 workbook, without those of the charts inside it. */
final class XlsStream implements Closeable {
    private static final List<String> NAMES = List.of("Workbook", "WORKBOOK", "WorkBook", "BOOK", "Book");
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final int BIFF8 = 0x0600;

    private final DocumentInputStream input;
    private final RecordFactoryInputStream records;
    private int depth;
    private boolean finished;

    private XlsStream(DocumentInputStream input) {
        this.input = input;
        this.records = new RecordFactoryInputStream(input, false);
    }

    /** The first substream, which is about the whole workbook. */
    static XlsStream of(POIFSFileSystem container) throws IOException {
        return new XlsStream(openDocument(container));
    }

    /** The substream of a sheet. */
    static XlsStream ofSheet(POIFSFileSystem container, XlsGlobals.Sheet sheet) throws IOException {
        if (!XlsHead.isEncrypted(container)) {
            DocumentInputStream input = openDocument(container);
            if (input.skip(sheet.position()) < sheet.position()) {
                throw Refusals.of("damaged");
            }
            return new XlsStream(input);
        }
        // Excel's fixed password hides a workbook whose structure is protected; its records decode in order alone.
        XlsStream stream = of(container);
        for (int i = 0; i < sheet.substream(); i++) {
            while (stream.next() != null) {}
            stream.finished = false;
        }
        return stream;
    }

    /** The next record, or null behind the last one of the substream. */
    @Nullable
    Record next() {
        while (!finished) {
            Record record = records.nextRecord();
            if (record == null) {
                throw new IllegalStateException("the stream ends within a substream");
            }
            if (record instanceof BOFRecord start) {
                checkVersion(start);
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
                finished = depth <= 0;
            } else if (depth == 1) {
                return record;
            }
        }
        return null;
    }

    /** Whether the first substream is of the version that we read. */
    static boolean isBiff8(POIFSFileSystem container) throws IOException {
        try (DocumentInputStream input = openDocument(container)) {
            input.readInt();
            return input.readUShort() == BIFF8;
        }
    }

    private void checkVersion(BOFRecord start) {
        if (depth == 0 && start.getVersion() != BIFF8) {
            throw new OldExcelFormatException("BIFF " + start.getVersion());
        }
    }

    static DocumentInputStream openDocument(POIFSFileSystem container) throws IOException {
        DirectoryNode root = container.getRoot();
        for (String name : NAMES) {
            if (root.hasEntryCaseInsensitive(name)) {
                return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
            }
        }
        throw Refusals.of(root.hasEntryCaseInsensitive(ENCRYPTED) ? "encrypted" : "damaged");
    }

    @Override
    public void close() {
        finished = true;
        input.close();
    }
}
