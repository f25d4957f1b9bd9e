/** The command line: commands, exit codes, what stands on the console. */
@NullMarked
package org.bidui.cli;

import org.jspecify.annotations.NullMarked;
