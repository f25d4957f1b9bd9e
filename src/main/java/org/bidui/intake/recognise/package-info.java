/** Which roll a sheet is. */
@NullMarked
package org.bidui.intake.recognise;

import org.jspecify.annotations.NullMarked;
