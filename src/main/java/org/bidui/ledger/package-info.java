/** The ledger: cases with their lasting numbers, the record of runs, and the protocol by which a run's results appear all at once. */
@NullMarked
package org.bidui.ledger;

import org.jspecify.annotations.NullMarked;
