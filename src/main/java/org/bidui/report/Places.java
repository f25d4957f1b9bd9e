package org.bidui.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidui.roll.Origin;
import org.bidui.roll.Row;
import org.bidui.roll.SheetRef;
import org.bidui.wording.Wording;

/** Where rows stand, as people look them up: 低保3月.xlsx〔孙疃镇〕第12行. */
final class Places {
    /** More rows than this are only counted. */
    private static final int SHOWN = 12;

    private final Wording wording = Wording.of(Places.class);

    String of(Origin origin) {
        return sheet(origin.sheet()) + row(origin.row());
    }

    /** All of them, sheet by sheet; each file and sheet is named once. */
    String of(Collection<Row> rows) {
        Map<SheetRef, List<String>> bySheet = new LinkedHashMap<>();
        rows.stream()
                .map(Row::origin)
                .distinct()
                .limit(SHOWN)
                .forEach(origin -> bySheet.computeIfAbsent(origin.sheet(), sheet -> new ArrayList<>())
                        .add(row(origin.row())));
        List<String> places = new ArrayList<>();
        bySheet.forEach((sheet, numbers) -> places.add(sheet(sheet) + String.join(wording.say("comma"), numbers)));
        String all = String.join(wording.say("semicolon"), places);
        long count = rows.stream().map(Row::origin).distinct().count();
        return count > SHOWN ? all + wording.say("place.more", count) : all;
    }

    private String sheet(SheetRef sheet) {
        return sheet.sheet().isEmpty() ? sheet.file() : wording.say("place.sheet", sheet.file(), sheet.sheet());
    }

    private String row(int number) {
        return wording.say("place.row", number);
    }
}
