/** What is remembered of each period's rolls, and what changed since. */
@NullMarked
package org.bidui.run.drift;

import org.jspecify.annotations.NullMarked;
