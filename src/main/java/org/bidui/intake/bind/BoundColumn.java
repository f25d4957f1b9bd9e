package org.bidui.intake.bind;

import java.math.BigDecimal;
import org.bidui.roll.Field;

/**
 * A column that is a field.
 *
 * @param index the column's place, from 0
 * @param scale what one unit of the column counts
 * @param header as people are told of it
 */
public record BoundColumn(int index, Field field, BigDecimal scale, String header) {}
