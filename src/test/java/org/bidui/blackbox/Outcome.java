package org.bidui.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What a user gets from {@code bidui run}: the exit code, the console's text, {@code run.json} and the workbooks. */
record Outcome(int exitCode, String console, JsonNode run, Path folder) {
    private static final Pattern UNRECOGNISED = Pattern.compile("未识别的文件：([^（]+)");
    private static final Pattern PERSONAL = Pattern.compile("(?<![0-9A-Za-z])\\d{14,21}[0-9Xx](?![0-9A-Za-z])");
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** Runs the command in a process of its own on {@code <county>/<period>}; output and ledger go below {@code county}. */
    static Outcome ofRun(Path county, String period, String... options) throws IOException, InterruptedException {
        return ofRun(county.resolve(period), county, HOME, period, options);
    }

    /**
     * Runs the command in a process of its own.
     *
     * @param scratch where output, ledger, log and what the console shows go
     * @param home the folder with {@code jobs/} and {@code config/}
     */
    static Outcome ofRun(Path input, Path scratch, Path home, String period, String... options)
            throws IOException, InterruptedException {
        Path console = scratch.resolve("console.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dbidui.home=" + home,
                "-Dbidui.logs=" + scratch.resolve("logs"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.bidui.cli.Main",
                "run",
                "--period",
                period,
                "--input",
                input.toString(),
                "--output",
                scratch.resolve("reports").toString(),
                "--data",
                scratch.resolve("data").toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        int exitCode = process.waitFor();
        Path folder = scratch.resolve("reports").resolve(period);
        Path json = folder.resolve("run.json");
        JsonNode run = Files.exists(json) ? new ObjectMapper().readTree(json.toFile()) : MissingNode.getInstance();
        return new Outcome(exitCode, Files.readString(console), run, folder);
    }

    JsonNode check(String id) {
        return stream("checks")
                .filter(check -> check.path("check").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the checks that the run tells of. */
    Set<String> checks() {
        return stream("checks").map(check -> check.path("check").asText()).collect(Collectors.toSet());
    }

    /** The files that the console calls 未识别. */
    Set<String> unrecognised() {
        Matcher line = UNRECOGNISED.matcher(console);
        return line.find() ? Set.of(line.group(1).split("、", -1)) : Set.of();
    }

    boolean controlTotalsHold() {
        return stream("inputs")
                .allMatch(input -> input.path("read").asLong()
                        == input.path("accepted").asLong()
                                + input.path("rejected").asLong()
                                + input.path("skipped").asLong());
    }

    /**
     * Check → whom its sheet names: numbers of people for the checks about persons, numbers of households for the others.
     * Checks without a finding are left out; a subject that stands twice on a sheet fails.
     *
     * @param asked which of the checks in {@code run.json} are asked for
     */
    Map<String, Set<String>> findings(Predicate<JsonNode> asked, Set<String> personChecks) throws IOException {
        Map<String, Set<String>> findings = new TreeMap<>();
        Map<String, Workbook> workbooks = new HashMap<>();
        try {
            for (JsonNode check : stream("checks").toList()) {
                if (check.path("findings").asLong() == 0 || !asked.test(check)) {
                    continue;
                }
                String file = check.path("workbook").asText();
                if (!workbooks.containsKey(file)) {
                    workbooks.put(
                            file, WorkbookFactory.create(folder.resolve(file).toFile(), null, true));
                }
                String id = check.path("check").asText();
                Sheet sheet = workbooks.get(file).getSheet(check.path("sheet").asText());
                List<String> subjects = column(sheet, personChecks.contains(id) ? "身份证号" : "户编号");
                if (subjects.size() != check.path("findings").asLong()
                        || new HashSet<>(subjects).size() != subjects.size()) {
                    throw new AssertionError(
                            id + ": run.json says " + check.path("findings") + ", the sheet " + subjects);
                }
                findings.put(id, Set.copyOf(subjects));
            }
        } finally {
            for (Workbook workbook : workbooks.values()) {
                workbook.close();
            }
        }
        return findings;
    }

    /** What looks like a number of a person in the places where none may be: console, log and {@code run.json}. */
    List<String> personalNumbers() throws IOException {
        StringBuilder text = new StringBuilder(console).append(run.isMissingNode() ? "" : withoutFingerprints());
        Path logs = folder.getParent().resolveSibling("logs");
        if (Files.exists(logs)) {
            try (Stream<Path> files = Files.walk(logs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        // The name of a temporary folder is a long number too.
        String scratch = folder.getParent().getParent().toString();
        return PERSONAL.matcher(text.toString().replace(scratch, ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private String withoutFingerprints() {
        return run.toString().replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "");
    }

    private static List<String> column(Sheet sheet, String title) {
        DataFormatter formatter = new DataFormatter();
        List<String> values = new ArrayList<>();
        int number = -1;
        int column = -1;
        for (Row row : sheet) {
            if (column >= 0 && !formatter.formatCellValue(row.getCell(number)).matches("\\d{6}-[A-Z]{2}-\\d{5}")) {
                continue;
            }
            if (column >= 0) {
                values.add(formatter.formatCellValue(row.getCell(column)));
            } else if (find(row, "问题编号", formatter) >= 0) {
                number = find(row, "问题编号", formatter);
                column = find(row, title, formatter);
            }
        }
        return values;
    }

    private static int find(Row row, String title, DataFormatter formatter) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
            if (formatter.formatCellValue(row.getCell(i)).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<JsonNode> stream(String array) {
        return StreamSupport.stream(run.path(array).spliterator(), false);
    }
}
