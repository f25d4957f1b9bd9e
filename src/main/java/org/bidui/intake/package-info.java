/** Any file to rows: what a file is, where its header stands, which roll it belongs to, what its columns mean. */
@NullMarked
package org.bidui.intake;

import org.jspecify.annotations.NullMarked;
