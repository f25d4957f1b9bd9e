/** What every file format looks like to the rest of intake: sheets of rows of cells, read from top to bottom. */
@NullMarked
package org.bidui.intake.table;

import org.jspecify.annotations.NullMarked;
