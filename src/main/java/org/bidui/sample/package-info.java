/** The synthetic county: a population, its rolls in the messy forms departments send, errors planted and listed. */
@NullMarked
package org.bidui.sample;

import org.jspecify.annotations.NullMarked;
