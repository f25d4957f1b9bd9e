package org.bidui.report;

import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * What heads every workbook of a run.
 *
 * @param county the county's name; may be empty
 * @param started when the run was started, on the clock of the office
 * @param operator the user of the system who started it
 * @param rounding how rates become two decimals of a percent
 */
public record RunFacts(
        YearMonth period, String county, LocalDateTime started, String operator, RoundingMode rounding) {}
