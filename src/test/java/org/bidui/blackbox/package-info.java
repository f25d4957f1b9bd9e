/** What users get, tried from outside: the command in a process of its own on a county's files. */
@NullMarked
package org.bidui.blackbox;

import org.jspecify.annotations.NullMarked;
