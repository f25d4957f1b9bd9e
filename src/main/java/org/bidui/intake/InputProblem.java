package org.bidui.intake;

/**
 * Something in the input that stops the run.
 *
 * @param file the file's name below the input folder
 * @param sheet the sheet's name; empty when the problem is about the file
 * @param row the row's number, from 1; 0 when it is about no row
 * @param column the column's header; empty when it is about no column
 * @param message one Chinese sentence: what is wrong and what to do
 */
public record InputProblem(String file, String sheet, int row, String column, String message) {}
