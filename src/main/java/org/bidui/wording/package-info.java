/** The Chinese sentences users see, kept in one resource bundle a package. */
@NullMarked
package org.bidui.wording;

import org.jspecify.annotations.NullMarked;
