package org.bidui.check;

import java.util.List;

/**
 * A set of checks that leads to one workbook: a folder of {@code jobs/}.
 *
 * @param id the folder's name, such as {@code allowance}
 * @param title the Chinese name, which also names the workbook
 * @param code two letters that stand in the numbers of its cases
 * @param department who answers for it (牵头单位)
 * @param schedule a Spring cron expression
 * @param checks in the order of the workbook's sheets
 */
public record Job(String id, String title, String code, String department, String schedule, List<Check> checks) {
    public Job {
        checks = List.copyOf(checks);
    }
}
