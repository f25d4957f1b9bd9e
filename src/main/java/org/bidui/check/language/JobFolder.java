package org.bidui.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of {@code jobs/}: {@code job.yml} and one file for each check.
 *
 * @param path the folder
 * @param checks the ids of its checks: the names of their files, sorted
 */
record JobFolder(Path path, List<String> checks) {
    private static final String ENDING = ".yml";
    private static final String JOB = "job.yml";

    /** The folders below {@code jobs}, sorted; none when there is no such folder. */
    static List<JobFolder> list(Path jobs) {
        if (!Files.isDirectory(jobs)) {
            return List.of();
        }
        return list(jobs, Files::isDirectory).stream()
                .map(folder -> new JobFolder(folder, checks(folder)))
                .toList();
    }

    String id() {
        return path.getFileName().toString();
    }

    Path jobFile() {
        return path.resolve(JOB);
    }

    Path checkFile(String check) {
        return path.resolve(check + ENDING);
    }

    private static List<String> checks(Path folder) {
        return list(folder, Files::isRegularFile).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ENDING) && !name.equals(JOB))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    private static List<Path> list(Path folder, Predicate<Path> kind) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(kind)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
