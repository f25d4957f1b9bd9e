package org.bidui.intake.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which cells Excel's own number formats ({@code mso-number-format}) make something other than plain numbers. */
final class NumberStyles {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)[^{}]*\\{([^}]*)}");
    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(\"[^\"]*\"|'[^']*'|[^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\\\\0022.*?\\\\0022|\\[[^]]*]");
    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");

    private final Set<String> shown = new HashSet<>();

    /** Takes in the rules of a {@code style} element. */
    void add(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            if (isShownAsText(rule.group(2))) {
                shown.add(rule.group(1));
            }
        }
    }

    /** Whether the text in a cell is its value: it is text, or a date, rather than a rounded number. */
    boolean isShownAsText(Element cell) {
        return isShownAsText(cell.attr("style")) || cell.classNames().stream().anyMatch(shown::contains);
    }

    private static boolean isShownAsText(String declarations) {
        Matcher format = FORMAT.matcher(declarations);
        if (!format.find()) {
            return false;
        }
        String code = LITERAL.matcher(format.group(1).toLowerCase(Locale.ROOT)).replaceAll("");
        boolean named = code.contains("general") || code.contains("standard") || code.contains("fixed");
        return code.contains("@")
                || code.contains("date")
                || (!named && DATE_LETTER.matcher(code).find());
    }
}
