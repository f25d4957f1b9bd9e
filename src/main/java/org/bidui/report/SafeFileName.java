package org.bidui.report;

import java.util.regex.Pattern;

/** A title as a file's name: without what Windows does not allow in one. */
final class SafeFileName {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private SafeFileName() {}

    static String of(String title) {
        return FORBIDDEN.matcher(title).replaceAll("_").strip();
    }
}
