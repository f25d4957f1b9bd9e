/** One run of the jobs from files to published workbooks: what is read when, by whom at the same time, and how it ends. The only user of Spring. */
@NullMarked
package org.bidui.run;

import org.jspecify.annotations.NullMarked;
