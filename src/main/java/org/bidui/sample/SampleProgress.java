package org.bidui.sample;

import java.nio.file.Path;

/** Hears of each file when it is finished. */
@FunctionalInterface
public interface SampleProgress {

    /**
     * Hears that a file is finished.
     *
     * @param rows how many rows about people or households were written
     */
    void wrote(Path file, long rows);
}
