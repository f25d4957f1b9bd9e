/** YAML definitions with positions: reading, JSON Schema, binding to records, and every mistake with its file, line and column. */
@NullMarked
package org.bidui.definition;

import org.jspecify.annotations.NullMarked;
