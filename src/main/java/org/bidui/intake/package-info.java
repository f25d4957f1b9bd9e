/** From a folder of files, whatever their form, to rows of rolls with control totals. */
@NullMarked
package org.bidui.intake;

import org.jspecify.annotations.NullMarked;
