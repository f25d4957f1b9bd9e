package org.bidui.cli;

import org.bidui.check.Severity;

/** The colours of urgency. */
final class Colours {
    private Colours() {}

    static Console.Colour of(Severity severity) {
        return switch (severity) {
            case RED -> Console.Colour.RED;
            case ORANGE -> Console.Colour.ORANGE;
            case YELLOW -> Console.Colour.YELLOW;
        };
    }
}
