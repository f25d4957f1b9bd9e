package org.bidui.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The list of everything that comparing the county's rolls has to find. */
record PlantedFile(SampleCounty county) {

    void write(Path folder, SampleProgress progress) throws IOException {
        Path file = folder.resolve(Terms.WORDING.say("planted.file", county.period()));
        try (DelimitedFile csv = DelimitedFile.utf8(file)) {
            csv.add(Terms.WORDING.list("planted.columns"));
            for (ExpectedFinding finding : county.findings()) {
                csv.add(List.of(
                        finding.job(),
                        finding.check(),
                        Terms.WORDING.say(finding.household() ? "planted.household" : "planted.person"),
                        finding.householdNumber(),
                        finding.idNumber(),
                        finding.name(),
                        finding.township(),
                        finding.why()));
            }
        }
        progress.wrote(file, county.findings().size());
    }
}
