package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bidui.person.DivisionAliases.Township;
import org.junit.jupiter.api.Test;

/** One place under several wordings is shown once; two places never become one. */
class DivisionNamesTest {

    @Test
    void theBareNameIsTheTownshipsWhereOnlyOneMatches() {
        assertThat(townships("孙疃", "孙疃镇")).containsExactly("孙疃镇", "孙疃镇");
        assertThat(townships("南坪", "南坪镇", "南坪镇人民政府", "孫疃鎮", "孙疃")).containsExactly("南坪镇", "南坪镇", "南坪镇", "孫疃鎮", "孫疃鎮");
        assertThat(townships("濉溪街道", "濉溪街道办事处", "濉溪")).containsExactly("濉溪街道", "濉溪街道", "濉溪街道");
    }

    @Test
    void aNameThatCouldBeEithersStaysAsItIs() {
        assertThat(townships("孙疃", "孙疃镇", "孙疃乡")).containsExactly("孙疃", "孙疃镇", "孙疃乡");
        assertThat(townships("孙疃镇", "孙疃乡")).containsExactly("孙疃镇", "孙疃乡");
        assertThat(townships("濉溪", "濉溪镇", "濉溪街道办事处")).containsExactly("濉溪", "濉溪镇", "濉溪街道办事处");
    }

    @Test
    void namesThatOnlyBeginAlikeAreTwo() {
        assertThat(townships("四铺", "四铺东镇", "铁佛镇", "铁佛寺镇")).containsExactly("四铺", "四铺东镇", "铁佛镇", "铁佛寺镇");
    }

    @Test
    void aLoneNameAndAnEmptyOneStayAsTheyAre() {
        assertThat(townships("孙疃", "", "镇")).containsExactly("孙疃", "", "镇");
    }

    @Test
    void villagesAreTakenTogetherWithinTheirTownshipAlone() {
        assertThat(shown("甲镇/杨柳", "甲镇/杨柳村", "甲/杨柳村委会", "乙镇/杨柳", "乙镇/杨柳社区", "乙镇/东风", "丙镇/东风村"))
                .containsExactly("甲镇/杨柳村", "甲镇/杨柳村", "甲镇/杨柳村", "乙镇/杨柳社区", "乙镇/杨柳社区", "乙镇/东风", "丙镇/东风村");
    }

    @Test
    void aVillageAndACommunityOfOneNameAreTwo() {
        assertThat(shown("甲镇/杨柳", "甲镇/杨柳村", "甲镇/杨柳居委会")).containsExactly("甲镇/杨柳", "甲镇/杨柳村", "甲镇/杨柳居委会");
        assertThat(shown("甲镇/杨柳村", "甲镇/杨柳村村委会", "甲镇/杨柳社区", "甲镇/杨柳社区居委会"))
                .containsExactly("甲镇/杨柳村", "甲镇/杨柳村", "甲镇/杨柳社区", "甲镇/杨柳社区");
    }

    @Test
    void aChainOfNamesIsNotPulledTogether() {
        assertThat(shown("甲镇/王", "甲镇/王村", "甲镇/王村村")).containsExactly("甲镇/王", "甲镇/王村", "甲镇/王村村");
        assertThat(shown("甲镇/王村", "甲镇/王村村")).containsExactly("甲镇/王村村", "甲镇/王村村");
    }

    @Test
    void whatIsWrittenDownGoesBeforeTheRule() {
        DivisionAliases aliases = new DivisionAliases(Map.of(
                "孙疃镇", new Township(List.of("孙疃乡", "老孙疃"), Map.of("杨柳社区", List.of("杨柳", "杨柳村"))),
                "南坪", new Township(List.of(), Map.of())));
        assertThat(shown(aliases, "孙疃乡/杨柳村", "老孙疃/杨柳", "孙疃/楊柳村", "南坪镇/", "南坪/"))
                .containsExactly("孙疃镇/杨柳社区", "孙疃镇/杨柳社区", "孙疃镇/杨柳社区", "南坪/", "南坪/");
    }

    @Test
    void twoNamesWrittenDownStayTwo() {
        DivisionAliases aliases = new DivisionAliases(
                Map.of("孙疃", new Township(List.of(), Map.of()), "孙疃镇", new Township(List.of(), Map.of())));
        assertThat(shown(aliases, "孙疃/", "孙疃镇/")).containsExactly("孙疃/", "孙疃镇/");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        String[] names = {"甲镇/王村", "甲/王村村", "甲镇人民政府/李", "乙乡/李村", "乙/李", "乙镇/张", "丙街道/", "丙街道办/东"};
        List<String> expected = shown(names);
        for (int seed = 0; seed < 50; seed++) {
            List<String> shuffled = Arrays.asList(names.clone());
            Collections.shuffle(shuffled, new Random(seed));
            List<Division> seen =
                    shuffled.stream().map(DivisionNamesTest::division).toList();
            DivisionNames found = DivisionNames.of(DivisionAliases.NONE, seen);
            assertThat(Arrays.stream(names).map(name -> text(found.shown(division(name)))))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static List<String> townships(String... names) {
        return shown(Arrays.stream(names).map(name -> name + "/").toArray(String[]::new)).stream()
                .map(name -> name.substring(0, name.length() - 1))
                .toList();
    }

    private static List<String> shown(String... names) {
        return shown(DivisionAliases.NONE, names);
    }

    private static List<String> shown(DivisionAliases aliases, String... names) {
        List<Division> seen =
                Arrays.stream(names).map(DivisionNamesTest::division).toList();
        DivisionNames found = DivisionNames.of(aliases, seen);
        return seen.stream().map(found::shown).map(DivisionNamesTest::text).toList();
    }

    private static Division division(String text) {
        int slash = text.indexOf('/');
        return new Division(text.substring(0, slash), text.substring(slash + 1));
    }

    private static String text(Division division) {
        return division.township() + "/" + division.village();
    }
}
