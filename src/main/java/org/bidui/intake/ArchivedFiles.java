package org.bidui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidui.intake.FolderListing.Listed;
import org.bidui.intake.archive.ArchiveListing;
import org.bidui.wording.Wording;

/**
 * The files in a zip archive that lies in the folder, listed as if the archive were a folder.
 *
 * @param tables those that may hold tables
 */
record ArchivedFiles(List<Listed> tables, List<SkippedFile> skipped) {
    private static final Wording WORDING = Wording.of(ArchivedFiles.class);
    private static final String MAC_ATTRIBUTES = "__MACOSX/";

    static ArchivedFiles of(Listed archive, ArchiveListing listing, FileChoices choices) {
        List<Listed> tables = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (String member : listing.names()) {
            Listed file = new Listed(archive.path().resolve(member), below(archive, member));
            String reason = reasonToSkip(member, file.name(), choices);
            if (reason.isEmpty()) {
                tables.add(file);
            } else {
                skipped.add(new SkippedFile(file.name(), WORDING.say(reason)));
            }
        }
        for (String member : listing.unsafe()) {
            skipped.add(new SkippedFile(below(archive, member), WORDING.say("skip.unsafe")));
        }
        return new ArchivedFiles(tables, skipped);
    }

    private static String below(Listed archive, String member) {
        return archive.name() + "/" + ShownName.of(member);
    }

    private static String reasonToSkip(String member, String name, FileChoices choices) {
        if (choices.ignores(name)) {
            return "skip.ignored";
        }
        if (member.startsWith(MAC_ATTRIBUTES)) {
            return "skip.system";
        }
        String last = FileChoices.lastName(member);
        return last.toLowerCase(Locale.ROOT).endsWith(".zip") ? "skip.nested" : UnreadEndings.reason(last);
    }
}
