package org.bidui.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidui.sample.CountyBook.ExtremePoor;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Extreme poverty support: an HTML table that is called {@code .xls} and says it is gb2312. */
record ExtremePovertyFile(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;
    private static final int MONTHLY = 780;

    void write(Path folder, SampleProgress progress) throws IOException {
        Path file = folder.resolve(WORDING.say("extreme.file"));
        Layout layout = Layout.of("extreme");
        try (Writer html = new BufferedWriter(Files.newBufferedWriter(file, DelimitedFile.GB18030))) {
            html.write(Texts.read("extreme-poverty-head.html").replace("\n", "\r\n"));
            html.write("<tr><th colspan=\"%d\">%s</th></tr>\r\n"
                    .formatted(layout.width(), escaped(WORDING.say("extreme.title"))));
            writeRow(html, layout.headers());
            for (int i = 0; i < county.extremePoor().size(); i++) {
                ExtremePoor row = county.extremePoor().get(i);
                int serial = i + 1;
                writeRow(html, layout.cells(column -> value(column, row, serial)));
            }
            html.write("</table>\r\n</body>\r\n</html>\r\n");
        }
        progress.wrote(file, county.extremePoor().size());
    }

    private static void writeRow(Writer html, List<? extends @Nullable Object> cells) throws IOException {
        html.write("<tr>");
        for (Object cell : cells) {
            html.write("<td>" + escaped(CellText.of(cell)) + "</td>");
        }
        html.write("</tr>\r\n");
    }

    private static String escaped(String text) {
        return text.isEmpty()
                ? "&nbsp;"
                : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static @Nullable Object value(String column, ExtremePoor row, int serial) {
        return switch (column) {
            case "serial" -> serial;
            case "township" -> row.place().township();
            case "village" -> row.place().village();
            case "name" -> row.person().name();
            case "sex" -> row.person().male() ? Terms.MALE : Terms.FEMALE;
            case "id" -> row.id();
            case "certificate" -> row.certificate();
            case "support" -> WORDING.list("extreme.homes").get(row.inHome() ? 0 : 1);
            case "home" ->
                row.inHome() ? WORDING.say("extreme.home", row.place().township()) : null;
            case "start" -> DateForms.month(row.start(), serial);
            case "end" -> DateForms.month(row.end(), serial);
            case "amount" -> MONTHLY;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
