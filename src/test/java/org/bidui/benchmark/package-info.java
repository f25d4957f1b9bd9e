/** What a county's month costs, against what its bytes alone cost. Run by {@code mvn -Pbenchmark verify}; no test. */
@NullMarked
package org.bidui.benchmark;

import org.jspecify.annotations.NullMarked;
