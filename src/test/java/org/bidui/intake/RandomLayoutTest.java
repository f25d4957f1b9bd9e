package org.bidui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bidui.roll.Roll;
import org.bidui.roll.Row;
import org.bidui.roll.SheetAccount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a list is laid out, worded and stored, the same people come out of it, and its rows add up. */
class RandomLayoutTest {
    private static final List<String> ROLLS =
            List.of("allowance", "registry", "deaths", "students", "extreme_poverty", "medical_insurance", "allowance");
    private static final int QUICK = 50;
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    @Test
    void theSamePeopleComeOutOfEveryLayout() throws IOException {
        for (int seed = 0; seed < QUICK; seed++) {
            check(seed);
        }
    }

    @Test
    @Tag("slow")
    void theSamePeopleComeOutOfManyMoreLayouts() throws IOException {
        for (int seed = QUICK; seed < MANY; seed++) {
            check(seed);
        }
    }

    private void check(int seed) throws IOException {
        Random random = new Random(seed);
        Roll roll = TestRolls.ROLLS.get(ROLLS.get(seed % ROLLS.size()));
        RandomTable.Form form = form(random, roll);
        RandomTable table = new RandomTable(
                random, roll, form, roll.recognition().fileNames().get(0));
        WrittenTable format = pick(random, List.of(WrittenTable.values()));
        Path own = Files.createDirectory(folder.resolve("s" + seed));
        format.write(own.resolve(table.file), table.rows);

        String what = "seed %d: %s %s %s %s%n%s".formatted(seed, roll, form, format, table.file, shown(table));
        Intake intake = new Intake(TestRolls.ROLLS);
        Survey survey = intake.survey(own, YearMonth.of(2020, 3), FileChoices.NONE);
        assertThat(survey.problems()).as(what).isEmpty();
        assertThat(survey.files().get(0).rolls()).as(what).containsExactly(roll);

        List<Row> rows = new ArrayList<>();
        SheetAccount account =
                intake.read(survey.files().get(0), any -> rows::add).get(0);
        assertThat(rows.stream().map(row -> shown(row, roll)))
                .as(what + account)
                .containsExactlyElementsOf(table.expected);
        assertThat(account.accepted()).as(what).isEqualTo(table.accepted);
        assertThat(account.rejected()).as(what).isZero();
        assertThat(account.persons()).as(what).isEqualTo(rows.size());
        assertThat(account.read()).as(what).isLessThanOrEqualTo(table.rows.size());
        assertThat(account.remarks()).as(what).noneMatch(remark -> remark.rejection());
    }

    private static RandomTable.Form form(Random random, Roll roll) {
        return switch (roll.id()) {
            case "allowance" -> pick(random, List.of(RandomTable.Form.values()));
            case "registry" -> pick(random, List.of(RandomTable.Form.PERSON_A_ROW, RandomTable.Form.MERGED_DOWN));
            default -> RandomTable.Form.PERSON_A_ROW;
        };
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String shown(Row row, Roll roll) {
        Roll.Households households = roll.households();
        return (row.id().usable() ? row.id().keyText() : "?") + "|" + row.name() + "|"
                + (households == null ? "" : row.text(households.key()));
    }

    private static String shown(RandomTable table) {
        StringBuilder text = new StringBuilder();
        table.rows.stream().limit(12).forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }
}
