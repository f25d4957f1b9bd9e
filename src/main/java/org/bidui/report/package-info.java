/** What comes out of a run: one workbook a job, and {@code run.json} for other programs. */
@NullMarked
package org.bidui.report;

import org.jspecify.annotations.NullMarked;
