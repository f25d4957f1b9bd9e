package org.bidui.intake.html;

import java.io.Closeable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.bidui.intake.table.Refusals;
import org.bidui.intake.table.UnreadableFileException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of an HTML file, each as soon as it is complete; what was handed out is forgotten. */
final class TableRows implements Closeable {
    /** Pages nest this deep only to do harm. */
    private static final int DEEPEST = 300;

    private static final int MOST_TABLES = 50_000;

    private final StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST));
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private final Iterator<Element> elements;
    private final NumberStyles styles = new NumberStyles();
    private boolean hiddenColumns;

    /** In the order in which their first rows end, so that a table within a cell comes before the one around it. */
    private final IdentityHashMap<Element, Integer> tables = new IdentityHashMap<>();

    /**
     * A row of a table.
     *
     * @param table the table's place among those with rows
     */
    record TableRow(int table, List<Element> cells, boolean hidden) {}

    TableRows(Reader html) {
        elements = parser.parse(html, "").iterator();
    }

    /** The next row of any table, or null behind the last one. */
    @Nullable
    TableRow next() throws UnreadableFileException {
        while (elements.hasNext()) {
            Element element = elements.next();
            switch (element.normalName()) {
                case "style" -> styles.add(element.data());
                case "col" -> hiddenColumns = hiddenColumns || isHidden(element);
                case "tr" -> {
                    Element table = element.closest("table");
                    if (table != null) {
                        int place = tables.computeIfAbsent(table, t -> tables.size());
                        checkRest(table);
                        forget(element);
                        return new TableRow(place, cells(element), isHidden(element));
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    /** What stands between rows without being one is put before the table, and stays. */
    private void checkRest(Element table) throws UnreadableFileException {
        Element around = table.parent();
        if (tables.size() > MOST_TABLES || (around != null && around.childNodeSize() > MOST_TABLES)) {
            throw Refusals.of("markup");
        }
    }

    /** Whether any column of the tables read so far is not shown. */
    boolean hasHiddenColumns() {
        return hiddenColumns;
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.matcher(element.attr("style")).find();
    }

    /** The number formats of the rules read so far. */
    NumberStyles styles() {
        return styles;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            if (child.normalName().equals("td") || child.normalName().equals("th")) {
                cells.add(child);
            }
        }
        return cells;
    }

    /** Takes the row and all that lies before it out of the document: the parser looks back along them, and they would fill the memory. */
    private static void forget(Element row) {
        Node before = row.previousSibling();
        while (before != null) {
            before.remove();
            before = row.previousSibling();
        }
        row.remove();
    }

    @Override
    public void close() {
        parser.close();
    }
}
