/** HTML tables as tables, as many programs save them under an .xls name. */
@NullMarked
package org.bidui.intake.html;

import org.jspecify.annotations.NullMarked;
