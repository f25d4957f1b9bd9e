package org.bidui.run;

import org.jspecify.annotations.Nullable;

/** The stage that a run is in: one ends when the next begins. */
final class Stages {
    private final Progress progress;
    private volatile Progress.@Nullable Phase phase;

    Stages(Progress progress) {
        this.progress = progress;
    }

    void begin(Progress.Stage stage, long total) {
        close();
        phase = progress.begin(stage, total);
    }

    void advance(long units) {
        Progress.Phase now = phase;
        if (now != null) {
            now.advance(units);
        }
    }

    void close() {
        Progress.Phase now = phase;
        phase = null;
        if (now != null) {
            now.close();
        }
    }
}
