package org.bidui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bidui.intake.excel.CompoundKind;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.bidui.wording.Wording;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    XLSX,
    XLS,
    HTML,
    TEXT,
    /** XML Spreadsheet 2003. */
    XML_SPREADSHEET,
    /** Any other XML. */
    XML,
    ENCRYPTED,
    /** Excel 95 or older. */
    OLD_EXCEL,
    XLSB,
    ODS,
    /** A web page archive, as Excel saves a "single file web page". */
    MHTML,
    WORD,
    PDF,
    PICTURE,
    /** A zip archive of files. */
    ZIP,
    /** Any other archive. */
    ARCHIVE,
    EMPTY,
    UNKNOWN;

    private static final Wording WORDING = Wording.of(Refusals.class);
    private static final int HEAD = 8192;

    /**
     * Looks at a file's content.
     *
     * @throws UnreadableFileException when the file is gone or may not be read
     */
    public static FileKind of(Path file) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            FileHead head = new FileHead(in.readNBytes(HEAD));
            if (head.isZip()) {
                return ZipKind.of(file, head);
            }
            return head.isCompound() ? ofCompound(file) : head.kind();
        } catch (NoSuchFileException e) {
            throw Refusals.of("missing");
        } catch (IOException e) {
            throw Refusals.of("denied");
        }
    }

    /** Whether the file is meant to be a table: either it can be opened, or opening it says what to do. */
    public boolean isTable() {
        return switch (this) {
            case WORD, PDF, PICTURE, ZIP, ARCHIVE, UNKNOWN -> false;
            default -> true;
        };
    }

    /** What users call such a file. */
    public String title() {
        return WORDING.say("kind." + name());
    }

    private static FileKind ofCompound(Path file) {
        return switch (CompoundKind.of(file)) {
            case WORKBOOK, DAMAGED -> XLS;
            case OLD_WORKBOOK -> OLD_EXCEL;
            case ENCRYPTED -> ENCRYPTED;
            case DOCUMENT -> WORD;
            case OTHER -> UNKNOWN;
        };
    }
}
