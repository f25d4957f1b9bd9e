package org.bidui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, with a program that repeats its arguments and a Maven that only copies it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path temp;

    private Path home;
    private Path program;
    private Path maven;

    /** Stands in for the program. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] args) {
            System.out.println(String.join("|", args) + " in " + System.getProperty("bidui.home"));
            System.exit(args.length);
        }
    }

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(temp.resolve("比 对")).toRealPath();
        Files.copy(Path.of("bidui"), home.resolve("bidui"), StandardCopyOption.COPY_ATTRIBUTES);
        program = temp.resolve("program.jar");
        writeProgram(program);
        maven = Files.createDirectories(temp.resolve("maven"));
    }

    @Test
    void packagedProgramJustRuns() throws Exception {
        Files.copy(program, home.resolve("bidui.jar"));
        assertThat(finish(start(home.resolve("bidui"), "run", "a  b"))).isEqualTo("2: run|a  b in " + home + "\n");
    }

    @Test
    void linksLeadHome() throws Exception {
        Files.copy(program, home.resolve("bidui.jar"));
        Path link = Files.createSymbolicLink(temp.resolve("first"), home.resolve("bidui"));
        Path second = Files.createSymbolicLink(temp.resolve("second"), link.getFileName());
        assertThat(finish(start(second, "x"))).isEqualTo("1: x in " + home + "\n");
    }

    @Test
    void incompletePackageIsToldInOneLine() throws Exception {
        assertThat(finish(start(home.resolve("bidui"))))
                .startsWith("2: 比对：程序不完整")
                .hasLineCount(1);
    }

    @Test
    void missingJavaIsToldInOneLine() throws Exception {
        ProcessBuilder builder = builder(home.resolve("bidui"));
        builder.environment().put("JAVA_HOME", temp.resolve("nowhere").toString());
        assertThat(finish(builder.start())).startsWith("2: 比对：没有找到 Java 17").hasLineCount(1);
    }

    @Test
    void buildsOnceAndAgainWhenSourcesAreNewer() throws Exception {
        Path source = sources("cp '" + program + "' target/bidui.jar; mkdir -p target/lib");
        assertThat(finish(start(home.resolve("bidui")))).contains("正在构建程序").endsWith(" in " + home + "\n");
        assertThat(finish(start(home.resolve("bidui")))).isEqualTo("0:  in " + home + "\n");

        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(finish(start(home.resolve("bidui")))).contains("正在构建程序");
        assertThat(maven.resolve("calls")).hasContent("built\nbuilt");
    }

    @Test
    void startedTwiceAtOnceItBuildsOnce() throws Exception {
        sources("sleep 1; cp '" + program + "' target/bidui.jar; mkdir -p target/lib");
        List<Process> both = List.of(start(home.resolve("bidui"), "a"), start(home.resolve("bidui"), "b"));
        assertThat(finish(both.get(0))).startsWith("1: ").endsWith("a in " + home + "\n");
        assertThat(finish(both.get(1))).startsWith("1: ").endsWith("b in " + home + "\n");
        assertThat(maven.resolve("calls")).hasContent("built");
    }

    @Test
    void lockOfADeadBuilderIsTakenOver() throws Exception {
        sources("cp '" + program + "' target/bidui.jar; mkdir -p target/lib");
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(home.resolve("target/bidui.lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(finish(start(home.resolve("bidui")))).endsWith(" in " + home + "\n");
        assertThat(lock).doesNotExist();
    }

    @Test
    void failedBuildNamesItsLogAndIsTriedAgain() throws Exception {
        sources("echo broken; false");
        for (int i = 0; i < 2; i++) {
            assertThat(finish(start(home.resolve("bidui"))))
                    .startsWith("1: ")
                    .contains("构建失败，详情见 " + home + "/target/build.log")
                    .hasLineCount(2);
        }
        assertThat(home.resolve("target/build.log")).hasContent("broken");
        assertThat(home.resolve("target/bidui.lock")).doesNotExist();
    }

    /** Makes the home a source folder, with a Maven that counts its calls and then does {@code script}. */
    private Path sources(String script) throws IOException {
        Path source = Files.createDirectories(home.resolve("src/main")).resolve("A.java");
        Files.createDirectories(home.resolve(".mvn"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(source, "class A {}");
        Path mvn = maven.resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho built >>'" + maven.resolve("calls") + "'\n" + script + "\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
        return source;
    }

    private Process start(Path launcher, String... args) throws IOException {
        return builder(launcher, args).start();
    }

    private ProcessBuilder builder(Path launcher, String... args) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", maven + ":" + System.getenv("PATH"));
        builder.environment().remove("BIDUI_JAVA_OPTS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /** The exit code and what was printed. */
    private static String finish(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + output;
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest);
                InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(name)) {
            entries.putNextEntry(new ZipEntry(name));
            bytes.transferTo(entries);
        }
    }
}
