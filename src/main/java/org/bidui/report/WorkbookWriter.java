package org.bidui.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Writes a job's workbook: 汇总, a sheet a check, 无法比对, 读入情况, 填表说明. Safe to use from several threads at once. */
public final class WorkbookWriter {
    private final Path temporary;
    private final int rowLimit;

    /**
     * @param temporary an existing folder that only this user can read (0700): rows stand there in the clear while a workbook is written
     */
    public WorkbookWriter(Path temporary) {
        this(temporary, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param rowLimit after how many rows a sheet continues on the next */
    WorkbookWriter(Path temporary, int rowLimit) {
        this.temporary = temporary;
        this.rowLimit = rowLimit;
    }

    /**
     * Writes the workbook into {@code folder}, which exists, under {@link JobReport#fileName()}; an older one of that name is replaced.
     *
     * @throws IOException when the disk does not take it; a part of the file may then be there
     */
    public WrittenWorkbook write(JobReport report, Path folder) throws IOException {
        try {
            return TempFile.withStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()), () -> {
                try {
                    return writeWithin(report, folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private WrittenWorkbook writeWithin(JobReport report, Path folder) throws IOException {
        try (Book book = new Book(rowLimit)) {
            BookSheets sheets = BookSheets.assign(report.job(), book.names());
            new SummarySheet(report, sheets).write(book);
            for (CheckReport outcome : report.outcomes()) {
                new FindingSheet(report, outcome)
                        .write(book, sheets.get(outcome.check().id()));
            }
            new UnmatchableSheet(report).write(book, sheets.unmatchable());
            new IntakeSheet(report).write(book, sheets.intake());
            new GuideSheet().write(book, sheets.guide());
            book.describe(report);
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(report.fileName())))) {
                book.write(out);
            }
            return new WrittenWorkbook(report.fileName(), sheets.checks());
        }
    }
}
