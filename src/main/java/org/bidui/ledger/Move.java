package org.bidui.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file's way into place.
 *
 * @param staged what becomes the target, or null when the target only goes away
 * @param target where users look for it
 * @param kept where the file that stands there now is kept, or null when there is none
 */
record Move(@Nullable Path staged, Path target, @Nullable Path kept) {}
