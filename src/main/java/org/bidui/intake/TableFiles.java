package org.bidui.intake;

import java.nio.file.Path;
import org.bidui.intake.archive.ArchivedFile;
import org.bidui.intake.excel.SpreadsheetXmlFile;
import org.bidui.intake.excel.XlsFile;
import org.bidui.intake.excel.XlsxFile;
import org.bidui.intake.html.HtmlFile;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.TableFile;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.intake.text.TextFile;

/** Opens any file that holds tables. */
public final class TableFiles {
    private TableFiles() {}

    /**
     * Opens a file as what its content says it is, never by its name.
     *
     * @throws UnreadableFileException when it is damaged, encrypted, of a kind we do not read, or no table at all
     */
    public static TableFile open(Path file) throws UnreadableFileException {
        ArchivedFile archived = ArchivedFile.find(file);
        return archived == null ? openAs(FileKind.of(file), file) : UnpackedTable.open(archived, TableFiles::openPlain);
    }

    /** In an archive, archives are not opened. */
    private static TableFile openPlain(Path file) throws UnreadableFileException {
        return openAs(FileKind.of(file), file);
    }

    private static TableFile openAs(FileKind kind, Path file) throws UnreadableFileException {
        return switch (kind) {
            case XLSX -> XlsxFile.open(file);
            case XLS -> XlsFile.open(file);
            case HTML -> HtmlFile.open(file);
            case TEXT -> TextFile.open(file);
            case XML_SPREADSHEET -> SpreadsheetXmlFile.open(file);
            case XML -> throw Refusals.of("xml");
            case ENCRYPTED -> throw Refusals.of("encrypted");
            case OLD_EXCEL -> throw Refusals.of("old-excel");
            case XLSB -> throw Refusals.of("xlsb");
            case ODS -> throw Refusals.of("ods");
            case MHTML -> throw Refusals.of("mhtml");
            case EMPTY -> throw Refusals.of("empty");
            case WORD, PDF, PICTURE, ZIP, ARCHIVE, UNKNOWN -> throw Refusals.of("no-table", kind.title());
        };
    }
}
