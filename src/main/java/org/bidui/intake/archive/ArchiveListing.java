package org.bidui.intake.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.intake.table.UnreadableFileException;

/**
 * What lies in a zip archive.
 *
 * @param names of the files in it, in alphabetical order
 * @param unsafe names that lead out of the archive, or that no file of this machine can have: these files are not read
 */
public record ArchiveListing(List<String> names, List<String> unsafe) {
    public ArchiveListing {
        names = List.copyOf(names);
        unsafe = List.copyOf(unsafe);
    }

    /**
     * Lists an archive.
     *
     * @throws UnreadableFileException when it is damaged, encrypted, a bomb, or has too many files
     */
    public static ArchiveListing of(Path archive) throws UnreadableFileException {
        List<String> names = new ArrayList<>();
        List<String> unsafe = new ArrayList<>();
        try (ZipArchive zip = ZipArchive.open(archive)) {
            zip.names().stream().sorted().forEach(name -> (MemberNames.isPlain(name) ? names : unsafe).add(name));
        }
        return new ArchiveListing(names, unsafe);
    }
}
