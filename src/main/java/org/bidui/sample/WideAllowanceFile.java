package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidui.sample.AllowanceHousehold.Member;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One household a row, the members running to the right below a merged header of two rows; subtotals by township and a
 * footer. In some rows the head recurs as the first member.
 */
final class WideAllowanceFile {
    private static final Wording WORDING = Terms.WORDING;
    /** More households than that are not for a workbook in memory. */
    private static final int MOST_IN_XLS = 10_000;

    private static final int HEADER = 2;
    private static final int HEAD_RECURS = 17;

    private final SampleCounty county;
    private final Layout layout = Layout.of("allowance");
    private final Layout memberLayout = Layout.of("allowance.member");
    private final List<AllowanceHousehold> households;
    private final int members;

    WideAllowanceFile(SampleCounty county) {
        this.county = county;
        this.households = county.allowance().stream()
                .filter(h -> !SampleCounty.hasOwnFile(h.place()))
                .toList();
        this.members =
                households.stream().mapToInt(h -> h.members().size()).max().orElse(1);
    }

    void write(Path folder, SampleProgress progress) throws IOException {
        boolean small = households.size() <= MOST_IN_XLS;
        Object[] month = {county.period().getYear(), county.period().getMonthValue()};
        Path file = folder.resolve(WORDING.say("allowance.file", month) + (small ? ".xls" : ".xlsx"));
        try (WorkbookFile workbook = small ? WorkbookFile.xls() : WorkbookFile.xlsx()) {
            workbook.startSheet(WORDING.say("allowance.sheet"));
            workbook.add(List.of(WORDING.say("allowance.title", month)));
            workbook.merge(0, 0, 0, layout.width() - 1);
            workbook.add(WORDING.list("allowance.unit"));
            writeHeader(workbook);
            writeHouseholds(workbook);
            workbook.add(List.of());
            workbook.add(WORDING.list("allowance.footer"));
            workbook.save(file);
        }
        progress.wrote(file, households.size());
    }

    private void writeHeader(WorkbookFile workbook) {
        List<@Nullable Object> upper = new ArrayList<>(layout.headers());
        List<@Nullable Object> lower = new ArrayList<>();
        for (int i = 0; i < layout.width(); i++) {
            lower.add(null);
            workbook.merge(HEADER, HEADER + 1, i, i);
        }
        for (int member = 1; member <= members; member++) {
            workbook.merge(HEADER, HEADER, upper.size(), upper.size() + memberLayout.width() - 1);
            upper.add(WORDING.say("allowance.member", member));
            upper.add(null);
            upper.add(null);
            lower.addAll(memberLayout.headers());
        }
        workbook.add(upper);
        workbook.add(lower);
    }

    private void writeHouseholds(WorkbookFile workbook) {
        Sum county = new Sum();
        Sum township = new Sum();
        for (int i = 0; i < households.size(); i++) {
            AllowanceHousehold household = households.get(i);
            workbook.add(row(household, i));
            township.add(household);
            county.add(household);
            boolean last = i + 1 == households.size();
            if (last
                    || !households
                            .get(i + 1)
                            .place()
                            .township()
                            .equals(household.place().township())) {
                workbook.add(township.row("allowance.subtotal", layout));
                township = new Sum();
            }
        }
        workbook.add(county.row("allowance.total", layout));
    }

    private List<@Nullable Object> row(AllowanceHousehold household, int turn) {
        List<@Nullable Object> cells = layout.cells(column -> AllowanceFiles.value(column, household, turn));
        // by its number alone is the head known again
        boolean recurs =
                turn % HEAD_RECURS == HEAD_RECURS - 1 && household.head().id().usable();
        int first = recurs ? 0 : 1;
        for (Member member :
                household.members().subList(first, household.members().size())) {
            cells.addAll(memberLayout.cells(column -> switch (column) {
                case "name" -> member.person().name();
                case "id" -> member.id();
                default -> member.relation();
            }));
        }
        return cells;
    }

    /** What a total row adds up. */
    private static final class Sum {
        private int stated;
        private int amount;

        void add(AllowanceHousehold household) {
            stated += household.stated();
            amount += household.amount();
        }

        List<@Nullable Object> row(String label, Layout layout) {
            return layout.cells(column -> switch (column) {
                case "township" -> WORDING.say(label);
                case "stated" -> stated;
                case "amount" -> amount;
                default -> null;
            });
        }
    }
}
