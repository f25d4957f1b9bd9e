package org.bidui.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Who holds the ledger: a user of the system, a process, a machine, since when. */
record Holder(String user, String host, long pid, String since) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Path HOST_NAME = Path.of("/etc/hostname");

    /** This process, from now on. */
    static Holder self() {
        return new Holder(
                System.getProperty("user.name", ""),
                hostName(),
                ProcessHandle.current().pid(),
                LocalDateTime.now(ZoneId.systemDefault()).format(MINUTE));
    }

    /** Reads what {@link #text()} wrote; null when it is cut off or something else. */
    static @Nullable Holder parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            String since = properties.getProperty("since");
            return since == null
                    ? null
                    : new Holder(
                            properties.getProperty("user", ""),
                            properties.getProperty("host", ""),
                            Long.parseLong(properties.getProperty("pid", "0")),
                            since);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    String text() {
        return "user=%s%nhost=%s%npid=%d%nsince=%s%n".formatted(escaped(user), escaped(host), pid, since);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    /** Without asking the network: an office without one would wait for the answer. */
    private static String hostName() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(HOST_NAME).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
