/** Cases followed over months, and the history of runs. */
@NullMarked
package org.bidui.ledger;

import org.jspecify.annotations.NullMarked;
