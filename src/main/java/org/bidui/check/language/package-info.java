/** The language of checks: {@code jobs/} read into {@link org.bidui.check.Check}s and cases, with every mistake of their authors. */
@NullMarked
package org.bidui.check.language;

import org.jspecify.annotations.NullMarked;
