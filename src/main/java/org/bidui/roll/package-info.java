/** What a roll is: its definition, its fields and their types, a row and where it came from, what a sheet's reading came to. */
@NullMarked
package org.bidui.roll;

import org.jspecify.annotations.NullMarked;
