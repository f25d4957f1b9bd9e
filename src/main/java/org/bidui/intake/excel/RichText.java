package org.bidui.intake.excel;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.table.UnreadableFileException;

/** The text of a shared or an inline string: its runs joined, phonetic guides left out, {@code _x000D_} escapes undone. */
final class RichText {
    private static final int ESCAPE_LENGTH = "_x000D_".length();

    private RichText() {}

    /** Reads the {@code si} or {@code is} element that starts here, and moves to its end. */
    static String read(XmlStream xml, StringBuilder buffer) throws XMLStreamException, UnreadableFileException {
        buffer.setLength(0);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "t" -> xml.appendElementText(buffer);
                    case "rPh", "phoneticPr", "rPr", "extLst" -> xml.skipElement();
                    default -> depth++;
                }
            }
        }
        return unescaped(buffer);
    }

    /** The text with each {@code _xHHHH_} replaced by the character it stands for. */
    static String unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        while (at >= 0 && at + ESCAPE_LENGTH <= text.length()) {
            int code = code(text, at);
            if (code >= 0) {
                text.replace(at, at + ESCAPE_LENGTH, String.valueOf((char) code));
            }
            at = text.indexOf("_x", at + 1);
        }
        return text.toString();
    }

    private static int code(CharSequence text, int at) {
        if (text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
