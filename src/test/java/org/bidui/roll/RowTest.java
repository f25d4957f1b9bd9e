package org.bidui.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bidui.person.IdNumber;
import org.bidui.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTest {
    private static final Origin ORIGIN = new Origin(new SheetRef("低保.xls", 0, "3月"), 4);

    @TempDir
    Path home;

    private Roll roll() {
        return new RollDesk(home).roll("""
                id_number: {}
                name: {}
                sex: {title: 性别, type: sex, headers: [性别]}
                yes: {title: 是否, type: yes_no, headers: [是否]}
                date: {title: 日期, type: date, headers: [日期]}
                money: {title: 金额, type: money, headers: [金额]}
                """);
    }

    private static Row row(Roll roll, String... texts) {
        @Nullable Object[] values = new Object[roll.fields().size()];
        for (Field field : roll.fields()) {
            values[field.index()] = field.read(Cell.text(texts[field.index()]));
        }
        return new Row(roll, ORIGIN, values);
    }

    @Test
    void valuesAreShownAsPeopleReadThem() {
        Row row = row(roll(), "34062119900101123x", "张三", "1", "√", "2020.3", "0.5万");
        assertThat(row.roll().fields().stream().map(row::text))
                .containsExactly("34062119900101123X", "张三", "男", "是", "2020-03", "5000");
        assertThat(row.value(row.roll().get("sex"))).isEqualTo(Sex.MALE);
        assertThat(row.value(row.roll().get("date"))).isEqualTo(DateSpan.of(YearMonth.of(2020, 3)));
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Row row = row(roll(), "", "", "", "否", "", "");
        assertThat(row.id()).isSameAs(IdNumber.absent());
        assertThat(row.name()).isEmpty();
        assertThat(row.text("yes")).isEqualTo("否");
        assertThat(row.text("no_such_field")).isEmpty();
    }

    @Test
    void anUnusableNumberIsShownAsTheFileHasIt() {
        Row row = row(roll(), "340621****", "张三", "", "", "", "");
        assertThat(row.id().usable()).isFalse();
        assertThat(row.text("id_number")).isEqualTo("340621****");
    }

    @Test
    void aRowHasAValueForEachField() {
        Roll roll = roll();
        assertThatIllegalArgumentException().isThrownBy(() -> new Row(roll, ORIGIN, new Object[2]));
    }

    @Test
    void rowsStandInTheOrderOfFileSheetAndRow() {
        SheetRef second = new SheetRef("低保.xls", 1, "1月");
        assertThat(List.of(new Origin(second, 1), new Origin(new SheetRef("死亡.xls", 0, ""), 1), ORIGIN).stream()
                        .sorted()
                        .map(Origin::row))
                .containsExactly(4, 1, 1);
        assertThat(new Origin(second, 1)).isGreaterThan(ORIGIN);
    }

    @Test
    void anAccountMustAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SheetAccount(ORIGIN.sheet(), "", null, "", 1, List.of(), 10, 5, 2, 2, 5, List.of(), 0))
                .withMessageContaining("10 rows read");
    }
}
