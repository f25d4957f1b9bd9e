package org.bidui.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a table cell as a reader sees it: white space folded, line breaks kept, nested tables left out. */
final class VisibleText {
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INVISIBLE = Set.of("table", "script", "style", "template", "noscript");

    private final StringBuilder text = new StringBuilder();

    private VisibleText() {}

    static String of(Element cell) {
        VisibleText visible = new VisibleText();
        visible.appendChildren(cell);
        return visible.text.toString().strip();
    }

    private void appendChildren(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode characters) {
                append(characters.getWholeText());
            } else if (child instanceof Element inner) {
                append(inner);
            }
        }
    }

    private void append(Element element) {
        String name = element.normalName();
        if (INVISIBLE.contains(name)) {
            return;
        }
        boolean block = BLOCKS.contains(name);
        if (name.equals("br")) {
            breakLine();
        } else if (block) {
            startLine();
        }
        appendChildren(element);
        if (block) {
            startLine();
        }
    }

    private void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\u00a0') {
                // A space that does not break is an empty cell's filling; it is not folded.
                text.append(' ');
            } else if (c > ' ') {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void startLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            breakLine();
        }
    }

    private void breakLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }
}
