package org.bidui.definition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bidui.wording.Wording;

/**
 * The text of a definition file.
 *
 * @param file its name as users know it
 * @param text without byte order mark
 */
record Source(String file, String text) {

    private static final int MOST_BYTES = 4 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a file of UTF-8; what keeps it from being read becomes a mistake. */
    static Optional<Source> read(Path path, String file, Wording wording, Mistakes mistakes) {
        Position start = Position.startOf(file);
        if (!Files.exists(path)) {
            mistakes.add(start, wording.say("file.missing"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            mistakes.add(start, wording.say("file.not-regular"));
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                mistakes.add(start, wording.say("file.too-large", MOST_BYTES >> 20));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), file, wording, mistakes);
        } catch (AccessDeniedException e) {
            mistakes.add(start, wording.say("file.denied"));
        } catch (IOException e) {
            mistakes.add(start, wording.say("file.unreadable", e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private static Optional<Source> decode(byte[] bytes, String file, Wording wording, Mistakes mistakes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        Source source = new Source(file, text);
        if (!result.isError()) {
            return Optional.of(source);
        }
        String key = isChinese(bytes) ? "encoding.gb18030" : "encoding.unknown";
        mistakes.add(source.position(text.length()), wording.say(key));
        return Optional.empty();
    }

    private static boolean isChinese(byte[] bytes) {
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The place of a character, by its index in the text. */
    Position position(int index) {
        int line = 1;
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
            line++;
            lineStart = at + 1;
        }
        return new Position(file, line, 1 + text.codePointCount(lineStart, index));
    }

    /** A line's text, numbered from 1; empty beyond the end. */
    String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
