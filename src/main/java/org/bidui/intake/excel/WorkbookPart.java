package org.bidui.intake.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.bidui.intake.table.Refusals;
import org.jspecify.annotations.Nullable;

/** The part of a package that lists the sheets and leads to everything else. */
final class WorkbookPart {
    private final PackagePart part;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;

    /** A sheet of rows. */
    record Sheet(String name, PackagePart part) {}

    private WorkbookPart(PackagePart part) {
        this.part = part;
    }

    static WorkbookPart of(OPCPackage opc) throws IOException, XMLStreamException, OpenXML4JException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (isOf(relationship, "officeDocument")) {
                PackagePart part = opc.getPart(relationship);
                if (part != null) {
                    return read(part);
                }
            }
        }
        throw Refusals.of("damaged");
    }

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    /** The part that the workbook's relationship of a type leads to. */
    @Nullable
    PackagePart find(String type) throws OpenXML4JException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (isOf(relationship, type)) {
                return part.getRelatedPart(relationship);
            }
        }
        return null;
    }

    private static WorkbookPart read(PackagePart part) throws IOException, XMLStreamException, OpenXML4JException {
        if (part.getContentType().contains("sheet.binary")) {
            throw Refusals.of("xlsb");
        }
        WorkbookPart workbook = new WorkbookPart(part);
        try (XmlStream xml = XmlStream.of(part.getInputStream())) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> workbook.date1904 = isTrue(xml.attribute("date1904"));
                    case "sheet" -> workbook.addSheet(xml);
                    default -> {}
                }
            }
        }
        if (workbook.sheets.isEmpty()) {
            throw Refusals.of("no-sheet");
        }
        return workbook;
    }

    private void addSheet(XmlStream xml) throws IOException, OpenXML4JException {
        String name = xml.attribute("name");
        String id = xml.qualifiedAttribute("id");
        PackageRelationship relationship = id == null ? null : part.getRelationship(id);
        if (relationship == null) {
            throw Refusals.of("damaged");
        }
        if (isOf(relationship, "worksheet")) {
            PackagePart sheet = part.getRelatedPart(relationship);
            if (sheet == null) {
                throw Refusals.of("damaged");
            }
            sheets.add(new Sheet(name == null ? "" : name, sheet));
        }
    }

    /** Types of the transitional and the strict form of the format differ in all but their last word. */
    private static boolean isOf(PackageRelationship relationship, String type) {
        return relationship.getTargetMode() == TargetMode.INTERNAL
                && relationship.getRelationshipType().endsWith("/" + type);
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
    }
}
