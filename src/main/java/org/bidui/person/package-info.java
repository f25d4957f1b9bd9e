/** Who a row is about: ID numbers, names, Chinese text made comparable, and masking; value types on the JDK and ICU. */
@NullMarked
package org.bidui.person;

import org.jspecify.annotations.NullMarked;
