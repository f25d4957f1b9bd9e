package org.bidui.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidui.roll.Roll;

/**
 * A table file as far as the first rows of its sheets tell.
 *
 * @param path where it is
 * @param name its name below the input folder, with {@code /}; with its period before it when it is an earlier period's
 * @param sha256 of its content, in lower-case hexadecimal
 * @param encoding the character encoding of a text file; empty for the binary formats
 */
public record SurveyedFile(Path path, String name, String sha256, String encoding, List<SurveyedSheet> sheets) {
    public SurveyedFile {
        sheets = List.copyOf(sheets);
    }

    /** The same file, of which only sheets of these rolls are to be read. */
    SurveyedFile only(Collection<Roll> wanted) {
        List<SurveyedSheet> serving = sheets.stream()
                .map(sheet -> sheet.roll() == null || wanted.contains(sheet.roll()) ? sheet : sheet.unasked())
                .toList();
        return new SurveyedFile(path, name, sha256, encoding, serving);
    }

    /** The rolls in it, each once. */
    public List<Roll> rolls() {
        return sheets.stream()
                .flatMap(sheet -> Stream.ofNullable(sheet.roll()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
