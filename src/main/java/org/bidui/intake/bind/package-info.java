/** Which column is which field of a roll, and rows of cells made into rows of the roll. */
@NullMarked
package org.bidui.intake.bind;

import org.jspecify.annotations.NullMarked;
