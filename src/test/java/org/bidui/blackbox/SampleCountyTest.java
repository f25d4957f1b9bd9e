package org.bidui.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's command on the sample county: the workbooks name exactly the planted findings. */
class SampleCountyTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path SAMPLE = HOME.resolve("sample-data");

    @TempDir
    Path scratch;

    @Test
    void workbooksNameExactlyThePlantedFindings() throws Exception {
        Outcome outcome = Outcome.ofRun(SAMPLE.resolve("2020-03"), scratch, HOME, "2020-03");

        assertThat(outcome.exitCode()).as(outcome.console()).isZero();
        Map<String, Set<String>> planted = new TreeMap<>();
        Set<String> personChecks = new TreeSet<>();
        readPlanted(planted, personChecks);
        // The list names findings of checks, too, that a later version brings.
        planted.keySet().retainAll(outcome.checks());
        assertThat(planted).hasSizeGreaterThanOrEqualTo(18);
        assertThat(outcome.findings(check -> true, personChecks)).containsExactlyInAnyOrderEntriesOf(planted);
        assertThat(outcome.controlTotalsHold()).isTrue();
        assertThat(outcome.personalNumbers()).isEmpty();
    }

    private static void readPlanted(Map<String, Set<String>> planted, Set<String> personChecks)
            throws IOException, CsvValidationException {
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(SAMPLE.resolve("planted-2020-03.csv")))) {
            reader.readNext();
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                boolean person = row[2].equals("person");
                planted.computeIfAbsent(row[1], check -> new TreeSet<>()).add(row[person ? 4 : 3]);
                if (person) {
                    personChecks.add(row[1]);
                }
            }
        }
    }
}
