package org.bidui.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Columns that stand under each other on a terminal, where a Chinese character takes the place of two letters. */
final class ConsoleTable {
    private static final String GAP = "  ";

    private final List<Boolean> right;
    private final List<Line> lines = new ArrayList<>();

    /** @param rightAligned for each column, whether it is a column of numbers */
    ConsoleTable(Boolean... rightAligned) {
        this.right = Arrays.asList(rightAligned);
    }

    /** Adds a line. */
    void add(String... cells) {
        add(UnaryOperator.identity(), cells);
    }

    /** Adds a line whose first cell is painted. */
    void add(UnaryOperator<String> paint, String... cells) {
        if (cells.length > right.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + right.size() + " columns");
        }
        lines.add(new Line(paint, List.of(cells)));
    }

    /** The lines, without blanks at their ends. */
    List<String> render() {
        int[] widths = new int[right.size()];
        for (Line line : lines) {
            for (int i = 0; i < line.cells.size(); i++) {
                // A cell that closes a shorter line may run on over the columns that the line does not have.
                if (i + 1 < line.cells.size() || line.cells.size() == widths.length) {
                    widths[i] = Math.max(widths[i], width(line.cells.get(i)));
                }
            }
        }
        return lines.stream().map(line -> render(line, widths)).toList();
    }

    private String render(Line line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.cells.size(); i++) {
            String cell = line.cells.get(i);
            String blanks = " ".repeat(Math.max(0, widths[i] - width(cell)));
            String shown = i == 0 ? line.paint.apply(cell) : cell;
            text.append(i == 0 ? "" : GAP).append(right.get(i) ? blanks + shown : shown + blanks);
        }
        return text.toString().stripTrailing();
    }

    /** How many letters' places a text takes. */
    static int width(String text) {
        return text.codePoints().map(ConsoleTable::width).sum();
    }

    private static int width(int character) {
        int type = UCharacter.getType(character);
        if (type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK
                || type == ECharacterCategory.FORMAT
                || type == ECharacterCategory.CONTROL) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    private record Line(UnaryOperator<String> paint, List<String> cells) {}
}
