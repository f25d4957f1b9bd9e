package org.bidui.check.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bidui.check.Check;
import org.bidui.check.Job;
import org.bidui.check.Parameters;
import org.bidui.check.language.CheckFileReader.CheckFile;
import org.bidui.definition.DefinitionReader;
import org.bidui.definition.Mistakes;
import org.bidui.definition.Node;
import org.bidui.definition.Position;
import org.bidui.roll.Rolls;
import org.bidui.wording.Wording;

/** Reads {@code jobs/}: each folder a job, each file beside its {@code job.yml} a check with its cases. */
public final class CheckReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final DefinitionReader reader;
    private final Path schemas;
    private final Path jobs;
    private final Rolls rolls;
    private final Parameters parameters;
    private final List<String> takenTitles = Wording.of(CheckReader.class).list("sheets");

    /**
     * @param schemas the folder with {@code job.schema.json} and {@code check.schema.json}: {@code config/schemas}
     * @param jobs the folder {@code jobs/}
     */
    public CheckReader(DefinitionReader reader, Path schemas, Path jobs, Rolls rolls, Parameters parameters) {
        this.parameters = parameters;
        this.reader = reader;
        this.schemas = schemas;
        this.jobs = jobs;
        this.rolls = rolls;
    }

    /** All jobs; empty when anything is wrong with any of them, and then {@code mistakes} says what. */
    public Optional<Catalogue> read(Mistakes mistakes) {
        Reading reading = new Reading(mistakes);
        List<Job> read = new ArrayList<>();
        List<JobFolder> folders = JobFolder.list(jobs);
        if (folders.isEmpty()) {
            reading.authoring.wrong(Position.startOf(reader.display(jobs)), "jobs.none");
        }
        folders.forEach(folder -> reading.job(folder).ifPresent(read::add));
        return mistakes.isEmpty() ? Optional.of(new Catalogue(read, reading.cases)) : Optional.empty();
    }

    /** One reading of all folders: what has been seen so far. */
    private final class Reading {
        private final Mistakes mistakes;
        private final Authoring authoring;
        private final CheckFileReader checkReader;
        private final Map<String, Position> codes = new HashMap<>();
        private final Map<String, Path> checkFiles = new HashMap<>();
        private final Map<String, List<CheckCase>> cases = new LinkedHashMap<>();

        Reading(Mistakes mistakes) {
            this.mistakes = mistakes;
            this.authoring = new Authoring(rolls, parameters, mistakes);
            this.checkReader = new CheckFileReader(reader, schemas.resolve("check.schema.json"), authoring, mistakes);
        }

        Optional<Job> job(JobFolder folder) {
            name(folder.id(), folder.path());
            Map<String, CheckFile> checks = new LinkedHashMap<>();
            for (String id : folder.checks()) {
                checkFile(id, folder.checkFile(id)).ifPresent(check -> checks.put(id, check));
            }
            return reader.tree(folder.jobFile(), schemas.resolve("job.schema.json"), mistakes)
                    .map(tree -> job(folder, tree, checks));
        }

        private Job job(JobFolder folder, Node tree, Map<String, CheckFile> checks) {
            Node code = tree.get("code");
            Position before = codes.putIfAbsent(code.text(), code.position());
            if (before != null) {
                authoring.wrong(code.position(), "job.code-twice", code.text(), before);
            }
            Node schedule = tree.get("schedule");
            if (!CronRule.accepts(schedule.text())) {
                authoring.wrong(schedule.position(), "job.schedule", schedule.text());
            }
            return new Job(
                    folder.id(),
                    tree.get("title").text(),
                    code.text(),
                    tree.get("department").text(),
                    schedule.text(),
                    ordered(folder, tree.get("checks"), checks));
        }

        private List<Check> ordered(JobFolder folder, Node listed, Map<String, CheckFile> checks) {
            List<Check> ordered = new ArrayList<>();
            SheetTitles titles = new SheetTitles(authoring, takenTitles);
            TreeSet<String> left = new TreeSet<>(folder.checks());
            for (Node id : listed.items()) {
                if (left.remove(id.text())) {
                    Optional.ofNullable(checks.get(id.text())).ifPresent(file -> {
                        titles.add(file.check().title(), file.title());
                        ordered.add(file.check());
                    });
                } else if (folder.checks().contains(id.text())) {
                    authoring.wrong(id.position(), "job.listed-twice", id.text());
                } else {
                    authoring.wrong(
                            id.position(), "job.no-file", id.text(), authoring.instead(id.text(), folder.checks()));
                }
            }
            for (String id : left) {
                Path file = folder.checkFile(id);
                authoring.wrong(start(file), "job.not-listed", id, reader.display(folder.jobFile()));
            }
            return ordered;
        }

        private Optional<CheckFile> checkFile(String id, Path file) {
            name(id, file);
            Path before = checkFiles.putIfAbsent(id, file);
            if (before != null) {
                authoring.wrong(start(file), "check.twice", id, reader.display(before));
            }
            Optional<CheckFile> read = checkReader.read(file, id);
            read.ifPresent(check -> cases.put(id, check.cases()));
            return read;
        }

        private void name(String id, Path file) {
            if (!ID.matcher(id).matches()) {
                authoring.wrong(start(file), "id.form", id);
            }
        }

        private Position start(Path file) {
            return Position.startOf(reader.display(file));
        }
    }
}
