package org.bidui.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bidui.run.Progress;
import org.bidui.wording.Wording;

/** A bar on a terminal; in a log one line when a stage begins. */
final class ConsoleProgress implements Progress {
    private static final Wording WORDING = Wording.of(ConsoleProgress.class);
    private static final long MEGABYTE = 1L << 20;
    private static final int REDRAW_MILLIS = 200;

    private final Console console;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public Phase begin(Stage stage, long total) {
        String name = stage.name().toLowerCase(Locale.ROOT);
        boolean bytes = stage == Stage.SUBJECTS || stage == Stage.OTHERS;
        String label = WORDING.say("stage." + name);
        if (!console.interactive()) {
            String key = total == 0 ? "stage.line.bare" : bytes ? "stage.line.bytes" : "stage.line";
            console.err().println(WORDING.say(key, label, amount(total, bytes)));
            return Progress.NONE.begin(stage, total);
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(label)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .clearDisplayOnFinish();
        if (bytes) {
            bar.setUnit(" MB", MEGABYTE);
        }
        return new Bar(bar.build());
    }

    private static String amount(long total, boolean bytes) {
        return bytes ? String.format(Locale.ROOT, "%.1f", (double) total / MEGABYTE) : String.valueOf(total);
    }

    private record Bar(ProgressBar bar) implements Phase {
        @Override
        public void advance(long units) {
            bar.stepBy(units);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
