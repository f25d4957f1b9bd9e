package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bidui.sample.RegistryHousehold.Member;
import org.bidui.sample.RegistryHousehold.Traits;
import org.bidui.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The registry as exported in 2018–19: 28 columns below a title and a date, a dictionary sheet beside it. */
record RegistryFile(SampleCounty county) {
    private static final Wording WORDING = Terms.WORDING;

    void write(Path folder, SampleProgress progress) throws IOException {
        String day = county.period().atEndOfMonth().format(DateTimeFormatter.BASIC_ISO_DATE);
        Path file = folder.resolve(WORDING.say("registry.file", day));
        Layout layout = Layout.of("registry");
        try (WorkbookFile workbook = WorkbookFile.xlsx()) {
            workbook.startSheet(WORDING.say("registry.sheet"));
            workbook.add(List.of(WORDING.say("registry.title")));
            workbook.add(List.of(WORDING.say("registry.date", county.period().atEndOfMonth())));
            workbook.merge(0, 0, 0, layout.width() - 1);
            workbook.add(layout.headers());
            for (RegistryHousehold household : county.registry()) {
                for (Member member : household.members()) {
                    workbook.add(layout.cells(column -> value(column, household, member)));
                }
            }
            writeDictionary(workbook);
            workbook.save(file);
        }
        progress.wrote(file, county.registeredPeople());
    }

    private static void writeDictionary(WorkbookFile workbook) {
        workbook.startSheet(WORDING.say("registry.dictionary"));
        workbook.add(WORDING.list("registry.dictionary.title"));
        for (String entry : WORDING.list("registry.dictionary.rows")) {
            workbook.add(List.of(entry.split("\uff1a", 2)));
        }
    }

    private static String yesNo(boolean yes) {
        return WORDING.say(yes ? "yes" : "no");
    }

    private @Nullable Object value(String column, RegistryHousehold household, Member member) {
        return switch (column) {
            case "county" -> WORDING.say("county");
            case "township" -> household.place().township();
            case "village" -> household.place().village();
            case "group" -> WORDING.say("group", household.group());
            case "household" -> household.number();
            case "person" -> member.number();
            case "name" -> member.person().name();
            case "id" -> member.id();
            case "size" -> household.members().size();
            case "relation" -> member.relation();
            case "poverty" -> household.standing().poverty();
            case "lifted" -> household.standing().liftedYear();
            case "class" -> household.standing().liftClass();
            case "type" -> household.standing().type();
            case "cause" -> household.cause();
            case "house" -> yesNo(household.dangerousHouse());
            case "critical" -> WORDING.say("yes");
            case "water" -> yesNo(!county.benefits().unsafeWater().contains(household.number()));
            case "pension" ->
                yesNo(county.benefits().pensionFlags().contains(member.id().key()));
            case "income" -> household.income();
            case "phone" -> household.phone();
            default -> value(column, member.traits());
        };
    }

    private static Object value(String column, Traits traits) {
        return switch (column) {
            case "ethnicity" -> traits.ethnicity();
            case "education" -> traits.education();
            case "school" -> traits.school();
            case "health" -> traits.health();
            case "labour" -> traits.labour();
            case "work" -> traits.work();
            case "months" -> traits.months();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
