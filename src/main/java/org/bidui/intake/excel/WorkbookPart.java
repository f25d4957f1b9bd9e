package org.bidui.intake.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.bidui.intake.excel.OoxmlPackage.Relationship;
import org.bidui.intake.table.Refusals;
import org.jspecify.annotations.Nullable;

/** The part of a package that lists the sheets and leads to everything else. */
final class WorkbookPart {
    /** Where every program puts it, should no relationship say so. */
    private static final String USUAL_NAME = "xl/workbook.xml";

    private final OoxmlPackage opc;
    private final String part;
    private final List<Relationship> relationships;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;

    /**
     * A sheet of rows.
     *
     * @param part the name of the part with its rows
     */
    record Sheet(String name, String part, boolean hidden) {}

    private WorkbookPart(OoxmlPackage opc, String part) throws IOException, XMLStreamException {
        this.opc = opc;
        this.part = part;
        this.relationships = opc.relationships(part);
    }

    static WorkbookPart of(OoxmlPackage opc) throws IOException, XMLStreamException {
        String part = opc.relationships("").stream()
                .filter(relationship -> relationship.type().equals("officeDocument") && opc.has(relationship.part()))
                .map(Relationship::part)
                .findFirst()
                .orElse(USUAL_NAME);
        if (part.endsWith(".bin")) {
            throw Refusals.of("xlsb");
        }
        if (!opc.has(part)) {
            throw Refusals.of("no-sheet");
        }
        WorkbookPart workbook = new WorkbookPart(opc, part);
        workbook.read();
        return workbook;
    }

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    /**
     * The name of the part that the workbook's relationship of a type leads to, or the one of the usual name.
     *
     * @param usual the usual name, beside the workbook
     */
    @Nullable
    String find(String type, String usual) {
        for (Relationship relationship : relationships) {
            if (relationship.type().equals(type) && opc.has(relationship.part())) {
                return relationship.part();
            }
        }
        String beside = PartName.resolve(part, usual);
        return opc.has(beside) ? beside : null;
    }

    private void read() throws IOException, XMLStreamException {
        try (XmlStream xml = XmlStream.of(opc.openSmall(part))) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> date1904 = XmlStream.isTrue(xml.attribute("date1904"));
                    case "sheet" -> addSheet(xml);
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusals.of("no-sheet");
        }
    }

    private void addSheet(XmlStream xml) throws IOException {
        String name = xml.attribute("name");
        String id = xml.qualifiedAttribute("id");
        Relationship relationship = relationships.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusals.of("damaged"));
        if (relationship.type().equals("worksheet")) {
            if (!opc.has(relationship.part())) {
                throw Refusals.of("damaged");
            }
            String state = xml.attribute("state");
            boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
            sheets.add(new Sheet(name == null ? "" : name, relationship.part(), hidden));
        }
    }
}
