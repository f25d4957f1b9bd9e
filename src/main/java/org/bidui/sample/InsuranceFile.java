package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bidui.sample.CountyBook.Insured;
import org.bidui.wording.Wording;

/**
 * The medical insurance of the whole county. The rows that the registry's people have are spread among those of people
 * who stand in no other roll; these are made while they are written, so that memory does not grow with them.
 */
final class InsuranceFile {
    private static final Wording WORDING = Terms.WORDING;
    private static final int PREMIUM = 250;
    private static final int INSURED_PERCENT = 97;

    private final SampleCounty county;
    private final long rows;
    private final Layout layout = Layout.of("insurance");
    private final List<Place> places = Place.listAll();
    private final Chance chance;
    private final People people;

    /** @param rows how many there are in the end; never fewer than the registry's people have */
    InsuranceFile(SampleCounty county, long rows) {
        this.county = county;
        this.rows = Math.max(rows, county.insured().size());
        this.chance = new Chance(county.seed() + 1);
        this.people = new People(
                chance,
                IdAllocator.ofStrangers(SampleCounty.REGION),
                county.period().atEndOfMonth());
    }

    void write(Path folder, SampleProgress progress) throws IOException {
        Path file = folder.resolve(WORDING.say("insurance.file"));
        List<Insured> known = county.insured();
        try (DelimitedFile csv = DelimitedFile.gb18030(file, ',')) {
            csv.add(layout.headers());
            int next = 0;
            for (long row = 0; row < rows; row++) {
                boolean turnOfKnown = next < known.size() && (row + 1) * known.size() / rows > next;
                Insured insured = turnOfKnown ? known.get(next++) : stranger();
                long serial = row + 1;
                csv.add(layout.cells(column -> value(column, insured, serial)));
            }
        }
        progress.wrote(file, rows);
    }

    private Insured stranger() {
        Person person = people.anybody(0, 90);
        String status = chance.percent(INSURED_PERCENT) ? Terms.INSURED : chance.of(Terms.UNINSURED);
        return new Insured(chance.of(places), person, IdCell.plain(person.number()), status, false);
    }

    private Object value(String column, Insured row, long serial) {
        return switch (column) {
            case "number" -> "%d%08d".formatted(SampleCounty.REGION, serial);
            case "name" -> row.person().name();
            case "id" -> row.id();
            case "sex" -> row.person().male() ? 1 : 2;
            case "birth" -> compact(row.person().birth());
            case "status" -> row.status();
            case "identity" ->
                WORDING.say(row.registered() ? "insurance.identity.registered" : "insurance.identity.other");
            case "critical" -> yesNo(!county.benefits().withoutCritical().contains(number(row)));
            case "supplementary" ->
                yesNo(row.registered()
                        && !county.benefits().withoutSupplementary().contains(number(row)));
            case "premium" -> isSubsidised(row) ? 0 : PREMIUM;
            case "subsidy" -> isSubsidised(row) ? PREMIUM : 0;
            case "township" -> row.place().township();
            case "since" -> compact(LocalDate.of(county.period().getYear(), 1, 1));
            default -> throw new IllegalArgumentException(column);
        };
    }

    private boolean isSubsidised(Insured row) {
        return row.registered() && !county.benefits().unsubsidised().contains(number(row));
    }

    private static String number(Insured row) {
        return row.person().number();
    }

    private static String yesNo(boolean yes) {
        return WORDING.say(yes ? "yes" : "no");
    }

    private static String compact(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
