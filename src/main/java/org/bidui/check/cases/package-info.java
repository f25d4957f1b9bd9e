/** Running the cases that authors write beside their checks. */
@NullMarked
package org.bidui.check.cases;

import org.jspecify.annotations.NullMarked;
