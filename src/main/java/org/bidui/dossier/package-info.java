/** Subjects indexed by household and number, the other rolls streamed past, and everything that all rolls say about one household. */
@NullMarked
package org.bidui.dossier;

import org.jspecify.annotations.NullMarked;
