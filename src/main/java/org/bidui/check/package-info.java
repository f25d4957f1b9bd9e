/** Checks: one statement each that the rolls must satisfy, read from {@code jobs/}, and the findings that do not satisfy it. */
@NullMarked
package org.bidui.check;

import org.jspecify.annotations.NullMarked;
