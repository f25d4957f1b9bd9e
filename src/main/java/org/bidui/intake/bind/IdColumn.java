package org.bidui.intake.bind;

/**
 * A column of ID numbers before it is decided whose they are.
 *
 * @param explicit whether the header itself says that they are the person's
 * @param owner who was named last to the left
 */
record IdColumn(BoundColumn column, boolean explicit, Owner owner) {}
