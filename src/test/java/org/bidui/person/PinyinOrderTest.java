package org.bidui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinyinOrderTest {
    /** bǎi, hán, lín, liú, nán, shuāng, sì, suī, sūn, tiě, wǔ: townships of one county. */
    private static final List<String> TOWNSHIPS =
            List.of("百善镇", "韩村镇", "临涣镇", "刘桥镇", "南坪镇", "双堆集镇", "四铺镇", "濉溪镇", "孙疃镇", "铁佛镇", "五沟镇");

    @Test
    void sortsTownshipsByTheirReading() {
        for (long seed = 1; seed <= 20; seed++) {
            List<String> shuffled = new ArrayList<>(TOWNSHIPS);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(PinyinOrder.get());
            assertThat(shuffled).as("seed %d", seed).isEqualTo(TOWNSHIPS);
        }
    }

    /** ICU knows that 重 is read chóng in 重庆, and elsewhere zhòng; 厦 is read shà even in 厦门. */
    @Test
    void readsCharactersWithSeveralReadingsAsIcuDoes() {
        List<String> names = new ArrayList<>(List.of("重庆路", "重兴镇", "朱口镇", "厦门", "沙河", "山东", "郑村"));
        names.sort(PinyinOrder.get());
        assertThat(names).containsExactly("重庆路", "沙河", "厦门", "山东", "郑村", "重兴镇", "朱口镇");
    }

    @Test
    void onlyEqualTextsCompareAsEqual() {
        String soft = "孙疃\u00AD镇";
        assertThat(PinyinOrder.get().compare("孙疃镇", soft)).isNotZero();
        assertThat(PinyinOrder.get().compare(soft, "孙疃镇"))
                .isEqualTo(-PinyinOrder.get().compare("孙疃镇", soft));
        assertThat(PinyinOrder.get().compare("孙疃镇", "孙疃镇")).isZero();
    }

    @Test
    void manyThreadsMaySort() {
        assertThat(IntStream.range(0, 200).parallel().mapToObj(seed -> {
                    List<String> shuffled = new ArrayList<>(TOWNSHIPS);
                    Collections.shuffle(shuffled, new Random(seed));
                    shuffled.sort(PinyinOrder.get());
                    return shuffled;
                }))
                .allMatch(TOWNSHIPS::equals);
    }
}
