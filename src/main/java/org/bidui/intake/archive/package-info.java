/** Files inside zip archives, as departments send them. */
@NullMarked
package org.bidui.intake.archive;

import org.jspecify.annotations.NullMarked;
