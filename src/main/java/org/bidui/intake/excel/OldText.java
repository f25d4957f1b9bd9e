package org.bidui.intake.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.Record;

/** A cell of formatted text that stands in the sheet itself (RSTRING), as converters from older versions write it. */
record OldText(int row, int column, String text) {
    private static final int KIND = 0xD6;
    private static final int RECORD_HEADER = 4;

    static boolean isOne(Record record) {
        return record.getSid() == KIND;
    }

    /** @throws java.nio.BufferUnderflowException when the record is too short */
    static OldText of(Record record) {
        ByteBuffer bytes = ByteBuffer.wrap(record.serialize()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(RECORD_HEADER);
        int row = bytes.getShort() & 0xFFFF;
        int column = bytes.getShort() & 0xFF;
        bytes.getShort();
        int length = bytes.getShort() & 0xFFFF;
        boolean wide = (bytes.get() & 1) != 0;
        byte[] characters = new byte[Math.min(wide ? 2 * length : length, bytes.remaining())];
        bytes.get(characters);
        return new OldText(
                row, column, new String(characters, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
    }
}
