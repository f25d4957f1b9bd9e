/** Where the header of a sheet is, and what it says: rows of merged cells made into columns. */
@NullMarked
package org.bidui.intake.header;

import org.jspecify.annotations.NullMarked;
