package org.bidui.run;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import org.bidui.person.Masking;

/** In a pattern of Logback, {@code %scrub(…)}: the same text without anybody's number, whoever logged it. */
public final class ScrubbedText extends CompositeConverter<ILoggingEvent> {
    @Override
    protected String transform(ILoggingEvent event, String text) {
        return Masking.scrub(text);
    }
}
