package org.bidui.intake.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidui.intake.text.TextEncoding;

/** The encoding of an HTML file: its byte-order mark, what it declares, else as for any text. */
final class HtmlEncoding {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

    /** What pages in Chinese declare; GB18030 contains them all and reads them right. */
    private static final Set<String> CHINESE = Set.of("GBK", "GB2312", "GB18030", "X-GBK", "CP936", "MS936");

    private HtmlEncoding() {}

    static TextEncoding of(Path file) throws IOException {
        TextEncoding found = TextEncoding.of(file);
        if (found.mark() > 0 || found.charset().name().startsWith("UTF-16")) {
            return found;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Matcher declared = DECLARED.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            return declared.find() ? new TextEncoding(believed(declared.group(1), found.charset()), 0) : found;
        }
    }

    /** Programs declare UTF-8 and write GB18030: a declaration is believed as far as the bytes allow. */
    private static Charset believed(String declared, Charset found) {
        String name = declared.toUpperCase(Locale.ROOT);
        if (CHINESE.contains(name)) {
            return Charset.forName("GB18030");
        }
        boolean unusable = name.startsWith("UTF") || !Charset.isSupported(name);
        return unusable ? found : Charset.forName(name);
    }
}
