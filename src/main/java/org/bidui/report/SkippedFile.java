package org.bidui.report;

/**
 * A file of the input folder that was not read.
 *
 * @param file its name below the input folder
 * @param reason one Chinese phrase
 */
public record SkippedFile(String file, String reason) {}
