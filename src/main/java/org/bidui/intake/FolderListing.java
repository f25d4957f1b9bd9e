package org.bidui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bidui.wording.Wording;

/** The files below a folder, those that can be no tables set aside. */
final class FolderListing {
    private static final Wording WORDING = Wording.of(FolderListing.class);
    private static final int DEEPEST = 4;

    private final Path root;
    private final String prefix;
    private final List<Listed> tables = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    /**
     * A file that may hold tables.
     *
     * @param name below the folder, with {@code /}
     */
    record Listed(Path path, String name) {}

    private FolderListing(Path root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /**
     * Lists a folder and the folders in it.
     *
     * @param prefix what comes before the names, such as {@code 2020-02/}
     */
    static FolderListing of(Path folder, String prefix, FileChoices choices) throws IOException {
        FolderListing listing = new FolderListing(folder.toRealPath(), prefix);
        listing.list(folder, 1, choices);
        return listing;
    }

    /** In the order of their names. */
    List<Listed> tables() {
        return tables;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    private void list(Path folder, int depth, FileChoices choices) throws IOException {
        List<Path> entries;
        try (Stream<Path> found = Files.list(folder)) {
            entries = found.sorted(
                            Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
        for (Path entry : entries) {
            String name = nameBelow(folder, entry, depth);
            String reason = reasonToSkip(entry, name, choices);
            if (!reason.isEmpty()) {
                skipped.add(new SkippedFile(name, WORDING.say(reason)));
            } else if (!Files.isDirectory(entry)) {
                tables.add(new Listed(entry, name));
            } else if (depth < DEEPEST) {
                list(entry, depth + 1, choices);
            } else {
                skipped.add(new SkippedFile(name, WORDING.say("skip.deep")));
            }
        }
    }

    private String nameBelow(Path folder, Path entry, int depth) {
        Path below =
                depth == 1 ? Path.of("") : folder.subpath(folder.getNameCount() - depth + 1, folder.getNameCount());
        return prefix
                + ShownName.of(below.resolve(entry.getFileName()).toString().replace('\\', '/'));
    }

    private String reasonToSkip(Path entry, String name, FileChoices choices) throws IOException {
        String last = FileChoices.lastName(name);
        if (choices.ignores(name)) {
            return "skip.ignored";
        }
        if (choices.ignoresAlways(name)) {
            return "skip.always";
        }
        if (Files.isSymbolicLink(entry) && !staysInside(entry)) {
            return "skip.link";
        }
        String byName = UnreadEndings.reason(last);
        if (Files.isDirectory(entry)) {
            return last.startsWith(".") ? byName : "";
        }
        if (byName.isEmpty() && Files.isHidden(entry)) {
            return "skip.hidden";
        }
        return Files.isRegularFile(entry) ? byName : "skip.special";
    }

    private boolean staysInside(Path link) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException dangling) {
            return false;
        }
    }
}
