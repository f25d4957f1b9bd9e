package org.bidui.intake.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Names in zip archives: UTF-8 where the archive says so or the bytes are; else GB18030, which Chinese Windows writes. */
final class MemberNames {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /** What decoders put where bytes have no meaning. */
    private static final char UNKNOWN = '\ufffd';

    private MemberNames() {}

    /**
     * A name as its writer saw it, with {@code /} between the folders.
     *
     * @param raw each of its bytes as one character; or the name itself where the archive says that it is UTF-8
     */
    static String decode(String raw) {
        boolean isBytes = raw.chars().allMatch(c -> c < 0x100);
        String name = isBytes ? decode(raw.getBytes(StandardCharsets.ISO_8859_1), raw) : raw;
        return name.replace('\\', '/');
    }

    private static String decode(byte[] bytes, String otherwise) {
        for (Charset charset : CHARSETS) {
            String name = new String(bytes, charset);
            if (name.indexOf(UNKNOWN) < 0) {
                return name;
            }
        }
        return otherwise;
    }

    /** Whether a name is a plain path below the archive, which can be a path of this machine too. */
    static boolean isPlain(String name) {
        try {
            Path path = Path.of(name);
            boolean inside = !path.isAbsolute() && path.normalize().equals(path) && !path.startsWith("..");
            return inside
                    && path.toString().replace('\\', '/').equals(name)
                    && name.chars().noneMatch(Character::isISOControl);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
