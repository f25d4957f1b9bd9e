package org.bidui.intake;

/**
 * A file that was not opened.
 *
 * @param file its name below the input folder
 * @param reason why, as one Chinese phrase
 */
public record SkippedFile(String file, String reason) {}
