package org.bidui.intake.recognise;

import java.util.List;
import java.util.stream.Stream;
import org.bidui.intake.header.Header;
import org.bidui.person.ChineseText;

/**
 * Everything that names a sheet, in plain form: its file's name, its own, the titles above its header.
 *
 * @param texts in plain form
 */
record SheetNames(List<String> texts) {

    static SheetNames of(String file, String sheet, List<String> titles) {
        String baseName = file.substring(file.lastIndexOf('/') + 1);
        return new SheetNames(Stream.concat(Stream.of(baseName, sheet), titles.stream())
                .map(ChineseText::plain)
                .toList());
    }

    static SheetNames of(String file, String sheet, Header header) {
        return of(file, sheet, header.titles());
    }

    boolean mention(List<String> words) {
        return texts.stream().anyMatch(text -> containsAny(text, words));
    }

    /** Those of the words that stand in some name. */
    List<String> listMentioned(List<String> words) {
        return words.stream()
                .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                .distinct()
                .toList();
    }

    static boolean containsAny(String plain, List<String> words) {
        return words.stream().anyMatch(plain::contains);
    }
}
