/** Delimited text as tables: CSV, tab-separated and the like, in whatever encoding it arrives. */
@NullMarked
package org.bidui.intake.text;

import org.jspecify.annotations.NullMarked;
