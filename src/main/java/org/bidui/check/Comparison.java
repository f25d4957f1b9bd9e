package org.bidui.check;

import org.jspecify.annotations.Nullable;

/** A test of one value, made ready to be asked of many. Not safe to share between threads. */
@FunctionalInterface
interface Comparison {
    /** Whether the value passes; {@link Truth#UNKNOWN} when it cannot be told for want of a value. */
    Truth of(@Nullable Object value, Asked subject);
}
