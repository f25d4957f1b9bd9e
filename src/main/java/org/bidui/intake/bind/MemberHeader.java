package org.bidui.intake.bind;

import org.bidui.roll.Field;

/**
 * What the header of a member's column says.
 *
 * @param number which member, from 1; 0 when the header does not number them
 */
record MemberHeader(Field field, int number) {}
