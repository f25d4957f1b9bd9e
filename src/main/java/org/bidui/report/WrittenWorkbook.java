package org.bidui.report;

import java.util.Map;

/**
 * A workbook that has been written.
 *
 * @param file its name below the folder it was written to
 * @param sheets by check id: the (first) sheet of that check
 */
public record WrittenWorkbook(String file, Map<String, String> sheets) {
    public WrittenWorkbook {
        sheets = Map.copyOf(sheets);
    }
}
